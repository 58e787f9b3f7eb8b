package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.Whitespace;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a heading of level 1 or 2 says of a digest in the usual form: {@code ## Daily Papers (2031-02-03)}, {@code ##
 * Daily Papers (2031-02-03 - 2031-02-09)}.
 *
 * @param titleStart where the title starts
 * @param titleEnd where the title ends; the whole heading is the title where the date is not in the calendar
 * @param date the date, or the first day of a range; null if it is not in the calendar
 * @param endDate the last day of a range; null if there is none
 */
record DigestHeading(
        int titleStart,
        int titleEnd,
        @Nullable LocalDate date,
        @Nullable LocalDate endDate) {

    /** The deepest level of a heading that starts or ends a digest. */
    static final int DEEPEST_LEVEL = 2;

    private static final String EMPTY_DATE = "()";
    private static final String TO = " - ";
    private static final int DAY_LENGTH = "yyyy-mm-dd".length();
    private static final int DATE_LENGTH = DAY_LENGTH + "()".length();
    private static final int RANGE_LENGTH = 2 * DAY_LENGTH + TO.length() + "()".length();

    /** Returns the digest that a heading names, or null if it has no date in the usual form. */
    static @Nullable DigestHeading read(String text, OutlineHeading heading) {
        int end = heading.end();
        if (heading.level() > DEEPEST_LEVEL || end - heading.start() < DATE_LENGTH || text.charAt(end - 1) != ')') {
            return null;
        }
        int open = end - DATE_LENGTH;
        if (text.charAt(open) == '(' && isDay(text, open + 1)) {
            return of(text, heading, open, date(text, open + 1), null);
        }
        int start = end - RANGE_LENGTH;
        int last = end - 1 - DAY_LENGTH;
        if (start < heading.start()
                || text.charAt(start) != '('
                || !isDay(text, start + 1)
                || !text.startsWith(TO, last - TO.length())
                || !isDay(text, last)) {
            return null;
        }
        LocalDate first = date(text, start + 1);
        LocalDate endDate = date(text, last);
        return first == null || endDate == null || !endDate.isAfter(first)
                ? null
                : of(text, heading, start, first, endDate);
    }

    private static DigestHeading of(
            String text, OutlineHeading heading, int open, @Nullable LocalDate date, @Nullable LocalDate endDate) {
        int titleEnd = date == null ? heading.end() : Whitespace.trimEnd(text, heading.start(), open);
        return new DigestHeading(heading.start(), titleEnd, date, endDate);
    }

    private static boolean isDay(String text, int from) {
        return areDigits(text, from, from + 4)
                && text.charAt(from + 4) == '-'
                && areDigits(text, from + 5, from + 7)
                && text.charAt(from + 7) == '-'
                && areDigits(text, from + 8, from + 10);
    }

    /** Returns where the title ends before empty parentheses in place of a date; negative if there are none. */
    static int endBeforeEmptyDate(String text, OutlineHeading heading) {
        int open = heading.end() - EMPTY_DATE.length();
        boolean apart = open == heading.start() || (open > heading.start() && Whitespace.is(text.charAt(open - 1)));
        return apart && text.startsWith(EMPTY_DATE, open) ? Whitespace.trimEnd(text, heading.start(), open) : -1;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate date(String text, int from) {
        try {
            return LocalDate.of(
                    Integer.parseInt(text, from, from + 4, 10),
                    Integer.parseInt(text, from + 5, from + 7, 10),
                    Integer.parseInt(text, from + 8, from + 10, 10));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}

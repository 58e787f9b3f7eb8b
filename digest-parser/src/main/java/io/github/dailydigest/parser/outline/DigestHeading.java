package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.Whitespace;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A heading of level 1 or 2 that names a digest: {@code ## Daily Papers (2031-02-03)}.
 *
 * @param titleStart where the title starts
 * @param titleEnd where the title ends; the whole heading is the title if the date is not in the calendar
 * @param date the date; null if it is not in the calendar
 */
record DigestHeading(int titleStart, int titleEnd, @Nullable LocalDate date) {

    /** The deepest level of a heading that starts or ends a digest. */
    static final int DEEPEST_LEVEL = 2;

    private static final String EMPTY_DATE = "()";
    private static final int DATE_LENGTH = "(yyyy-mm-dd)".length();

    /** Returns the digest that a heading names, or null if it has no date in this form. */
    static @Nullable DigestHeading read(String text, OutlineHeading heading) {
        int open = heading.end() - DATE_LENGTH;
        if (heading.level() > DEEPEST_LEVEL || open < heading.start() || !isDate(text, open)) {
            return null;
        }
        LocalDate date = date(text, open + 1);
        return new DigestHeading(
                heading.start(), date == null ? heading.end() : Whitespace.trimEnd(text, heading.start(), open), date);
    }

    /** Returns where the title ends before empty parentheses in place of a date; negative if there are none. */
    static int endBeforeEmptyDate(String text, OutlineHeading heading) {
        int open = heading.end() - EMPTY_DATE.length();
        boolean apart = open == heading.start() || (open > heading.start() && Whitespace.is(text.charAt(open - 1)));
        return apart && text.startsWith(EMPTY_DATE, open) ? Whitespace.trimEnd(text, heading.start(), open) : -1;
    }

    private static boolean isDate(String text, int open) {
        return text.charAt(open) == '('
                && areDigits(text, open + 1, open + 5)
                && text.charAt(open + 5) == '-'
                && areDigits(text, open + 6, open + 8)
                && text.charAt(open + 8) == '-'
                && areDigits(text, open + 9, open + 11)
                && text.charAt(open + 11) == ')';
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

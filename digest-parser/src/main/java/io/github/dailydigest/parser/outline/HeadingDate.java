package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.Whitespace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date at the end or the start of a heading in a spelling other than the usual one: {@code 2031-02-03},
 * {@code 2031/02/03}, {@code 2031.02.03}, {@code February 3, 2031}, {@code 3 Feb 2031}, with or without parentheses.
 * The rest of the heading is the title, without the separators beside the date.
 */
final class HeadingDate {

    /** The maximum length of a date, including parentheses. */
    private static final int LONGEST = 40;

    private static final String SEPARATORS = "-–—:|,·";

    private static final Pattern DATE = Pattern.compile("\\(?\\s*(?:"
            + "(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})"
            + "|(?<name>\\p{Alpha}{3,9})\\.?\\s+(?<dayOfName>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearOfName>\\d{4})"
            + "|(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<secondName>\\p{Alpha}{3,9})\\.?,?\\s+(?<lastYear>\\d{4})"
            + ")(?:\\s*\\))?");

    private static final Map<String, Month> MONTHS = months();

    private HeadingDate() {}

    /** Returns the title and the date of a heading, or null if it has no date. */
    static @Nullable DigestHeading read(String text, OutlineHeading heading) {
        int start = heading.start();
        int end = heading.end();
        Matcher matcher = DATE.matcher(text);
        for (int from = Math.max(start, end - LONGEST); from < end; from++) {
            boolean apart = from == start || !isOfWord(text.charAt(from - 1));
            if (apart && matcher.region(from, end).matches()) {
                return of(matcher, heading, start, withoutSeparatorsBefore(text, start, from));
            }
        }
        if (matcher.region(start, Math.min(end, start + LONGEST)).lookingAt()
                && (matcher.end() == end || !isOfWord(text.charAt(matcher.end())))) {
            return of(matcher, heading, withoutSeparatorsAfter(text, matcher.end(), end), end);
        }
        return null;
    }

    /** Returns the date that was found, or null if what looks like the name of a month is not one. */
    private static @Nullable DigestHeading of(Matcher matcher, OutlineHeading heading, int titleStart, int titleEnd) {
        boolean nameFirst = matcher.group("name") != null;
        LocalDate date;
        if (matcher.group("year") != null) {
            date = date(matcher.group("year"), Integer.parseInt(matcher.group("month")), matcher.group("day"));
        } else {
            String name = matcher.group(nameFirst ? "name" : "secondName");
            Month month = MONTHS.get(name.toLowerCase(Locale.ROOT));
            if (month == null) {
                return null;
            }
            date = date(
                    matcher.group(nameFirst ? "yearOfName" : "lastYear"),
                    month.getValue(),
                    matcher.group(nameFirst ? "dayOfName" : "firstDay"));
        }
        return date == null
                ? new DigestHeading(heading.start(), heading.end(), null)
                : new DigestHeading(Math.min(titleStart, titleEnd), titleEnd, date);
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static int withoutSeparatorsBefore(String text, int from, int to) {
        int end = to;
        while (end > from && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int withoutSeparatorsAfter(String text, int from, int to) {
        int start = from;
        while (start < to && isSeparator(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isSeparator(char c) {
        return Whitespace.is(c) || SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '.';
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }
}

package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.vocabulary.DateParts.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to write one date. Each reads the date that starts at a token, and returns null if there is no such date.
 */
final class DateForms {

    @FunctionalInterface
    private interface Form {
        @Nullable DateParts read(int i);
    }

    private static final int YEAR = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int COMPACT = 8;
    private static final int HUNDRED = 100;

    private final DateTokens tokens;
    private final DateTimes times;

    /** No two of them read the same text in different ways. */
    private final List<Form> forms = List.of(
            this::separated,
            this::spaced,
            this::compact,
            this::ideographs,
            this::yearFirst,
            this::dayFirst,
            this::monthFirst);

    DateForms(DateTokens tokens, DateTimes times) {
        this.tokens = tokens;
        this.times = times;
    }

    /** A date with year, month and day. */
    @Nullable DateParts full(int i) {
        for (Form form : forms) {
            DateParts parts = form.read(i);
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    /** {@code 2031-02-03}, {@code 2031/2/3}, {@code 2031.02.03}. */
    private @Nullable DateParts separated(int i) {
        int year = tokens.number(i, YEAR, YEAR);
        DateParts rest = year < 0 || !tokens.areTight(i, i + 2) ? null : shortSeparated(i + 2);
        if (rest == null || !tokens.get(i + 1).word().equals(tokens.get(i + 3).word())) {
            return null;
        }
        boolean version = rest.style() == Style.FULL_STOPS
                && (!isPlausible(rest.month(), rest.day()) || tokens.isWord(i - 1, DateWords.VERSIONS));
        return version || (rest.style() != Style.DASHES && !isPlausible(year)) ? null : rest.withYear(year, i + 5);
    }

    /** {@code 02-03}, {@code 2/3}, {@code 02.03}: month and day, where a year is known. */
    @Nullable DateParts shortSeparated(int i) {
        int month = tokens.number(i, 1, 2);
        int day = tokens.number(i + 2, 1, 2);
        if (month < 0 || day < 0 || !tokens.areTight(i, i + 2)) {
            return null;
        }
        Style style = tokens.isAnyOf(i + 1, "-")
                ? Style.DASHES
                : tokens.isAnyOf(i + 1, "/") ? Style.SLASHES : tokens.isAnyOf(i + 1, ".") ? Style.FULL_STOPS : null;
        return style == null ? null : new DateParts(style, DateParts.MISSING, month, day, i + 3);
    }

    /** {@code 2031. 2. 3.}, as it is written in Korean. */
    private @Nullable DateParts spaced(int i) {
        int year = tokens.number(i, YEAR, YEAR);
        boolean spaced = isPlausible(year) && isFullStop(i + 1) && !tokens.isTight(i + 2);
        DateParts rest = spaced ? shortSpaced(i + 2) : null;
        return rest == null ? null : rest.withYear(year, rest.next());
    }

    /** {@code 2. 3.}, where a year is known. */
    @Nullable DateParts shortSpaced(int i) {
        int month = tokens.number(i, 1, 2);
        int day = tokens.number(i + 2, 1, 2);
        return isPlausible(month, day) && isFullStop(i + 1) && !tokens.isTight(i + 2)
                ? new DateParts(Style.FULL_STOPS, DateParts.MISSING, month, day, tokens.skipTight(i + 3, "."))
                : null;
    }

    private boolean isFullStop(int i) {
        return tokens.isTight(i) && tokens.isAnyOf(i, ".");
    }

    /** {@code 20310203}, unless it is a part of several numbers, such as those of a telephone. */
    private @Nullable DateParts compact(int i) {
        int number = tokens.number(i, COMPACT, COMPACT);
        int year = number / (HUNDRED * HUNDRED);
        int month = number / HUNDRED % HUNDRED;
        int day = number % HUNDRED;
        boolean ofSeveral = tokens.isNumber(i - 1) || (tokens.isNumber(i + 1) && times.end(i + 1) == i + 1);
        return number < 0 || ofSeveral || !isPlausible(year) || !isPlausible(month, day)
                ? null
                : new DateParts(Style.COMPACT, year, month, day, i + 1);
    }

    /** {@code 2031年2月3日}, {@code 2031년 2월 3일}. */
    private @Nullable DateParts ideographs(int i) {
        int year = tokens.number(i, YEAR, YEAR);
        DateParts rest = year < 0 || !tokens.isAnyOf(i + 1, "年년") ? null : shortIdeographs(i + 2);
        return rest == null || rest.month() < 0 ? null : rest.withYear(year, rest.next());
    }

    /** {@code 2月3日} or {@code 3日}, where a year is known. */
    @Nullable DateParts shortIdeographs(int i) {
        int number = tokens.number(i, 1, 2);
        if (number < 0) {
            return null;
        }
        if (tokens.isAnyOf(i + 1, "日일号號")) {
            return new DateParts(Style.IDEOGRAPHS, DateParts.MISSING, DateParts.MISSING, number, i + 2);
        }
        DateParts day = tokens.isAnyOf(i + 1, "月월") ? shortIdeographs(i + 2) : null;
        return day == null || day.month() >= 0
                ? null
                : new DateParts(Style.IDEOGRAPHS, DateParts.MISSING, number, day.day(), day.next());
    }

    /** {@code 2031 Feb 3}, {@code 2031-Feb-03}. */
    private @Nullable DateParts yearFirst(int i) {
        int year = tokens.number(i, YEAR, YEAR);
        DateParts rest = isPlausible(year) ? monthAndDay(tokens.skipTight(i + 1, "-/")) : null;
        // Of CVPR 2031 Feb 3, 2032 the first year belongs to something else.
        return rest == null || yearAfter(rest.next()) >= 0
                ? null
                : new DateParts(Style.YEAR_FIRST, year, rest.month(), rest.day(), rest.next());
    }

    /** {@code 3 Feb 2031}, {@code 3rd of February, 2031}, {@code 1-Feb-2031}, {@code 3 Feb 31}. */
    @Nullable DateParts dayFirst(int i) {
        DateParts rest = dayAndMonth(i);
        if (rest == null) {
            return null;
        }
        int at = yearAfter(rest.next());
        if (at >= 0) {
            return rest.withYear(tokens.get(at).number(), at + 1);
        }
        int twoDigits = tokens.skipTight(tokens.skip(rest.next(), "'\u2019"), "-/");
        int year = tokens.number(twoDigits, 2, 2);
        // Of Mar 13-Mar 19 the 19 is a day.
        boolean isDay = month(i - 1) >= 0 || (tokens.isAnyOf(i - 1, ".") && month(i - 2) >= 0);
        return isDay || year < 0 || !tokens.endsWord(twoDigits + 1)
                ? null
                : rest.withYear(CENTURY + year, twoDigits + 1);
    }

    /** {@code 3 Feb}, where the year follows. */
    @Nullable DateParts dayAndMonth(int i) {
        int day = tokens.number(i, 1, 2);
        if (!isDay(i, day)) {
            return null;
        }
        int at = skipOf(tokens.skipTight(afterOrdinal(i + 1), "-/."));
        int month = month(at);
        return month < 0
                ? null
                : new DateParts(Style.DAY_FIRST, DateParts.MISSING, month, day, tokens.skipTight(at + 1, "."));
    }

    /** {@code Feb 3, 2031}, {@code February 3rd 2031}, {@code Feb 3 06:44:00 UTC 2031}. */
    @Nullable DateParts monthFirst(int i) {
        DateParts rest = monthAndDay(i);
        if (rest == null) {
            return null;
        }
        int at = yearAfter(rest.next());
        at = at < 0 ? yearAfter(times.end(rest.next())) : at;
        return at < 0 ? null : rest.withYear(tokens.get(at).number(), at + 1);
    }

    /** {@code Feb 3}, where the year follows. */
    @Nullable DateParts monthAndDay(int i) {
        int month = month(i);
        int at = skipOf(tokens.skipTight(tokens.skipTight(i + 1, "."), "-/"));
        int day = month < 0 ? -1 : tokens.number(at, 1, 2);
        return day < 0 ? null : new DateParts(Style.MONTH_FIRST, DateParts.MISSING, month, day, afterOrdinal(at + 1));
    }

    /** {@code 3} or {@code 3rd}, where the month and the year follow or are known. */
    @Nullable DateParts day(int i) {
        int day = tokens.number(i, 1, 2);
        return isDay(i, day)
                ? new DateParts(Style.DAY_FIRST, DateParts.MISSING, DateParts.MISSING, day, afterOrdinal(i + 1))
                : null;
    }

    private boolean isDay(int i, int day) {
        return day >= 1 && day <= DAYS && !(tokens.isTight(i) && tokens.isAnyOf(i - 1, "#"));
    }

    /** The index of the year that follows a day and a month; -1 if none does. */
    int yearAfter(int i) {
        int comma = tokens.skip(i, ",");
        int at = skipOf(comma > i ? comma : tokens.skipTight(i, "-/."));
        return isPlausible(tokens.number(at, YEAR, YEAR)) ? at : -1;
    }

    private int skipOf(int i) {
        return tokens.isWord(i, DateWords.OF) ? i + 1 : i;
    }

    private int afterOrdinal(int i) {
        return tokens.isTight(i) && tokens.isWord(i, DateWords.ORDINALS) ? i + 1 : i;
    }

    private int month(int i) {
        return DateWords.month(tokens.get(i).word());
    }

    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean isPlausible(int month, int day) {
        return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
    }
}

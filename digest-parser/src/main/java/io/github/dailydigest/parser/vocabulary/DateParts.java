package io.github.dailydigest.parser.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date as it is written, which may lack the year, or the year and the month, that the other end of a range has.
 *
 * @param year -1 if it is missing
 * @param month -1 if it is missing
 * @param next the index of the token after the date
 */
record DateParts(Style style, int year, int month, int day, int next) {

    static final int MISSING = -1;

    /** How a date is written, which decides what can be the short form of the last day of a range. */
    enum Style {
        DASHES,
        SLASHES,
        FULL_STOPS,
        COMPACT,
        IDEOGRAPHS,
        YEAR_FIRST,
        MONTH_FIRST,
        DAY_FIRST
    }

    DateParts withYear(int newYear, int newNext) {
        return new DateParts(style, newYear, month, day, newNext);
    }

    /** The same day with the year and the month that the other end of a range has. */
    DateParts completedBy(DateParts other) {
        return new DateParts(
                style, year == MISSING ? other.year : year, month == MISSING ? other.month : month, day, next);
    }

    /** The day; null if it is not in the calendar. */
    @Nullable LocalDate toDate() {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}

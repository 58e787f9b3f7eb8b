package io.github.dailydigest.parser.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a range of dates, in a text.
 *
 * @param start zero-based offset where the date starts, with the bracket, the weekday and the like that belong to it
 * @param end zero-based offset after its end
 * @param first the day, or the first day of a range; null if the text looks like a date that is not in the calendar,
 *     such as {@code 2031-02-30}
 * @param last the last day of a range; null if it is no range
 */
public record FoundDate(
        int start,
        int end,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Whether the text names days that are in the calendar. */
    public boolean isInCalendar() {
        return first != null;
    }

    /** Whether this is a range of more than one day. */
    public boolean isRange() {
        return last != null;
    }
}

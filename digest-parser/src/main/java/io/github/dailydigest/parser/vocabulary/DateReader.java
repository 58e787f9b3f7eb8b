package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.vocabulary.DateParts.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads one date, or one range of dates, and finds where it starts and ends in the tokens of a text. */
final class DateReader {

    /**
     * A date between two tokens.
     *
     * @param start the index of its first token
     * @param next the index of the token after it
     */
    private record Reading(
            int start,
            int next,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private static final String DASHES = "-~\u2013\u2014\u2192";
    private static final String EMPHASIS = "*_`";
    private static final int MOST_AROUND = 4;
    private static final int DAYS_OF_WEEK = 7;

    /** Only a range this short may have begun in the year before the one that it names. */
    private static final int LONGEST_OVER_NEW_YEAR = 31;

    private final DateTokens tokens;
    private final DateTimes times;
    private final DateForms forms;

    DateReader(DateTokens tokens) {
        this.tokens = tokens;
        this.times = new DateTimes(tokens);
        this.forms = new DateForms(tokens, times);
    }

    /** The token after a weekday at {@code i} that precedes a date; {@code i} if there is none. */
    int afterWeekday(int i) {
        return times.afterWeekday(i);
    }

    /** The date whose first number or name of a month is the token {@code i}; null if there is none. */
    @Nullable FoundDate at(int i) {
        if (!tokens.startsWord(i)) {
            return null;
        }
        Reading reading = week(i);
        if (reading == null) {
            DateParts first = forms.full(i);
            reading = first == null ? yearOfLast(i) : range(i, first);
            reading = reading == null && first != null ? single(i, first) : reading;
        }
        return reading == null ? null : around(reading);
    }

    /** {@code 2031-W05}, from Monday to Sunday. */
    private @Nullable Reading week(int i) {
        int year = tokens.number(i, 4, 4);
        int name = tokens.skip(i + 1, "-");
        int week = tokens.number(name + 1, 1, 2);
        boolean is = DateForms.isPlausible(year)
                && week >= 0
                && tokens.get(name).word().equals("w")
                && tokens.areTight(i, name + 1)
                && tokens.endsWord(name + 2);
        if (!is) {
            return null;
        }
        // The fourth of January is in the first week of each year.
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).isValidValue(week)) {
            return new Reading(i, name + 2, null, null);
        }
        LocalDate monday =
                inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
        return new Reading(i, name + 2, monday, monday.plusDays(DAYS_OF_WEEK - 1L));
    }

    private @Nullable Reading single(int i, DateParts day) {
        int end = times.end(day.next());
        return end > day.next() || tokens.endsWord(end) ? new Reading(i, end, day.toDate(), null) : null;
    }

    /** A range whose first day has a year. */
    private @Nullable Reading range(int i, DateParts first) {
        int connector = times.end(first.next());
        int at = afterConnector(connector, first.style());
        if (at < 0) {
            return null;
        }
        DateParts last = forms.full(times.afterWeekday(at));
        last = last == null ? shortLast(first, at) : last;
        return last == null ? null : between(i, first, last.completedBy(first), last.next());
    }

    /** The last day of a range without the year, or with no more than the day, of the first one. */
    private @Nullable DateParts shortLast(DateParts first, int i) {
        boolean tight = tokens.areTight(i - 2, i) && tokens.isAnyOf(i - 1, DASHES);
        DateParts last;
        switch (first.style()) {
            case IDEOGRAPHS -> last = forms.shortIdeographs(i);
            case YEAR_FIRST -> last = forms.monthAndDay(i);
            case DASHES, SLASHES, FULL_STOPS -> {
                boolean unclear = first.style() == Style.DASHES && tight && tokens.isAnyOf(i - 1, "-");
                last = unclear ? null : forms.shortSeparated(i);
                tight &= !unclear;
                // A number with one full stop can be a version.
                boolean version = first.style() == Style.FULL_STOPS && !tight && tokens.number(i, 2, 2) < 0;
                last = last == null || last.style() != first.style() || version ? null : last;
                last = last == null && first.style() == Style.FULL_STOPS ? forms.shortSpaced(i) : last;
            }
            default -> {
                return null;
            }
        }
        return last == null && tight ? forms.day(i) : last;
    }

    /** A range of which only the last day has a year, such as {@code Feb 3 - Feb 9, 2031}. */
    private @Nullable Reading yearOfLast(int i) {
        DateParts first = forms.monthAndDay(i);
        first = first == null ? forms.dayAndMonth(i) : first;
        DateParts day = first == null ? forms.day(i) : first;
        int connector = day == null ? -1 : times.end(tokens.skipTight(day.next(), "."));
        int at = connector < 0 ? -1 : afterConnector(connector, Style.DAY_FIRST);
        if (day == null || at < 0) {
            return null;
        }
        int from = times.afterWeekday(at);
        DateParts last = first == null ? null : forms.monthFirst(from);
        last = last == null ? forms.dayFirst(from) : last;
        if (first == null) {
            boolean counts = !tokens.isTight(connector) && tokens.isWord(i - 1, DateWords.COUNTERS);
            return last == null || counts || day.day() > last.day()
                    ? null
                    : between(i, day.completedBy(last), last, last.next());
        }
        return last == null ? yearApart(i, first, from) : between(i, first.completedBy(last), last, last.next());
    }

    /** {@code Feb 3 - 9, 2031}, {@code (Feb 3 - Feb 9) - 2031}. */
    private @Nullable Reading yearApart(int i, DateParts first, int at) {
        DateParts last = forms.monthAndDay(at);
        last = last == null ? forms.dayAndMonth(at) : last;
        last = last == null && first.style() == Style.MONTH_FIRST ? forms.day(at) : last;
        if (last == null) {
            return null;
        }
        boolean inBrackets = times.areBrackets(i - 1, last.next());
        int year = tokens.skip(inBrackets ? last.next() + 1 : last.next(), DASHES + ",|·:");
        year = DateForms.isPlausible(tokens.number(year, 4, 4)) ? year : forms.yearAfter(last.next());
        if (year < 0) {
            return null;
        }
        DateParts complete = last.withYear(tokens.get(year).number(), year + 1).completedBy(first);
        return between(inBrackets ? i - 1 : i, first.completedBy(complete), complete, year + 1);
    }

    private @Nullable Reading between(int start, DateParts first, DateParts last, int next) {
        int suffix = tokens.nameEnd(next, DateWords.AFTER_RANGE);
        int end = suffix < 0 ? times.end(next) : suffix;
        if (end == next && !tokens.endsWord(end)) {
            return null;
        }
        LocalDate from = first.toDate();
        LocalDate to = last.toDate();
        if (from == null || to == null) {
            return new Reading(start, end, null, null);
        }
        boolean yearOfFirst = first.style() != Style.MONTH_FIRST && first.style() != Style.DAY_FIRST;
        boolean overNewYear = first.year() == last.year()
                && !yearOfFirst
                && from.minusYears(1).plusDays(LONGEST_OVER_NEW_YEAR).isAfter(to);
        if (from.isAfter(to) && overNewYear) {
            from = from.minusYears(1);
        }
        if (from.isAfter(to)) {
            return null;
        }
        return new Reading(start, end, from, from.equals(to) ? null : to);
    }

    /** The token after what connects the days of a range; -1 if it is something else. */
    private int afterConnector(int i, Style style) {
        int end = tokens.nameEnd(i, DateWords.TO);
        if (end >= 0) {
            return end;
        }
        if (tokens.isAnyOf(i, DASHES)) {
            return tokens.skipTight(i + 1, "-");
        }
        boolean interval = style == Style.DASHES && tokens.areTight(i - 1, i + 1) && tokens.isAnyOf(i, "/");
        return interval ? i + 1 : -1;
    }

    /** Adds the weekday before a date, and the brackets, the emphasis and the time zone around it. */
    private FoundDate around(Reading reading) {
        int start = times.weekdayBefore(reading.start());
        int next = reading.next();
        if (reading.last() != null && tokens.nameEnd(start - 1, DateWords.FROM) >= start) {
            start--;
        }
        for (int i = 0; i < MOST_AROUND; i++) {
            if (times.areBrackets(start - 1, next)) {
                start = times.weekdayBefore(start - 1);
                next = times.end(next + 1);
            } else if (isEmphasized(start, next)) {
                start--;
                next++;
            } else {
                break;
            }
        }
        return new FoundDate(tokens.get(start).start(), tokens.get(next - 1).end(), reading.first(), reading.last());
    }

    private boolean isEmphasized(int start, int next) {
        return tokens.isAnyOf(start - 1, EMPHASIS)
                && tokens.isAnyOf(next, tokens.get(start - 1).word())
                && tokens.isTight(start)
                && tokens.isTight(next);
    }
}

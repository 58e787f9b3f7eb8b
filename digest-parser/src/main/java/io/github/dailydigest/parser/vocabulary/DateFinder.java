package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date, or the range of dates, in a line such as a heading, before, after or between other words:
 * {@code Daily Papers (2031-02-03)}, {@code Fri, 3 Feb 31}, {@code 2031年2月3日}, {@code June 23 - June 29, 2031}. What is
 * ambiguous is not found: {@code 02/03/2031}, {@code 3.2.2031}; nor are months, years and numbered weeks, nor numbers
 * in versions, URLs, paths and words. All methods are static; the class has no state.
 */
public final class DateFinder {

    /** Of a line longer than twice this, only the start and the end are looked at. */
    private static final int WINDOW = 150;

    private DateFinder() {}

    /**
     * The first range of dates in the text from {@code from} to {@code to}; if there is none, the last date if it is in
     * brackets at the end, or else the first. A date that is not in the calendar is returned only if there is no other.
     *
     * @return null if the text mentions no date
     */
    public static @Nullable FoundDate find(String text, int from, int to) {
        List<FoundDate> all = new ArrayList<>();
        if (to - from <= 2 * WINDOW) {
            addAll(text, from, to, all);
        } else {
            // A word across the border of what is looked at is left out, since a part of it can look like a date.
            int end = from + WINDOW;
            while (end > from && !DateTokens.isSpace(text.charAt(end))) {
                end--;
            }
            addAll(text, from, end, all);
            int start = to - WINDOW;
            while (start < to && !DateTokens.isSpace(text.charAt(start - 1))) {
                start++;
            }
            addAll(text, start, to, all);
        }
        return best(all, text, from, to);
    }

    private static void addAll(String text, int from, int to, List<FoundDate> all) {
        if (!hasDigit(text, from, to)) {
            return;
        }
        DateTokens tokens = new DateTokens(text, from, to);
        DateReader reader = new DateReader(tokens);
        int next = from;
        for (int i = 0; i < tokens.size(); i++) {
            DateTokens.Token token = tokens.get(i);
            boolean candidate = tokens.isNumber(i) || DateWords.month(token.word()) > 0;
            FoundDate found = candidate && token.start() >= next ? reader.at(i) : null;
            if (found != null) {
                all.add(found);
                next = found.end();
            }
        }
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DateTokens.digit(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable FoundDate best(List<FoundDate> all, String text, int from, int to) {
        FoundDate first = null;
        FoundDate last = null;
        for (FoundDate date : all) {
            if (date.isRange()) {
                return date;
            }
            if (date.isInCalendar()) {
                first = first == null ? date : first;
                last = date;
            }
        }
        if (last == null) {
            return all.isEmpty() ? null : all.get(0);
        }
        boolean inBrackets = last.end() == Whitespace.trimEnd(text, from, to)
                && ")\uFF09]\u3011".indexOf(text.charAt(last.end() - 1)) >= 0;
        return inBrackets ? last : first;
    }
}

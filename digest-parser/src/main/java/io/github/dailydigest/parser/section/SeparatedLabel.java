package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds a known name in emphasis with a dash or a full stop in place of the colon: {@code **What's New** - …},
 * {@code **Method.** …}.
 */
public final class SeparatedLabel {

    private SeparatedLabel() {}

    /** Returns the label that starts at {@code from}, or null if there is none. */
    public static @Nullable Label read(String text, int from, int to, LabelNames names) {
        if (from >= to || !EmphasisMarks.is(text.charAt(from))) {
            return null;
        }
        int start = EmphasisRun.skip(text, from, to);
        int end = start;
        int stop = Math.min(to, start + names.longestPlain());
        while (end < stop && text.charAt(end) != text.charAt(from)) {
            end++;
        }
        if (end == stop || end == start) {
            return null;
        }
        int nameEnd = Whitespace.trimEnd(text, start, end);
        boolean stopped = text.charAt(nameEnd - 1) == '.';
        int after = EmphasisRun.skip(text, end, to);
        int dash = Whitespace.skip(text, after, to);
        boolean dashed = dash > after
                && dash + 1 < to
                && "-–—".indexOf(text.charAt(dash)) >= 0
                && Whitespace.is(text.charAt(dash + 1));
        nameEnd = stopped ? nameEnd - 1 : nameEnd;
        if ((!stopped && !dashed) || nameEnd <= start || !names.isKnown(text.substring(start, nameEnd))) {
            return null;
        }
        return new Label(from, start, nameEnd, stopped ? after : dash + 1, Label.Style.EMPHASIZED);
    }
}

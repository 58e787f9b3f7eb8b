package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.section.Label.Style;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import org.jspecify.annotations.Nullable;

/**
 * Finds any words in emphasis before a colon, as in {@code **Limitations**: …}.
 *
 * <p>Emphasis is matched here and not by CommonMark, which does not close {@code **…)**} before Hangul (the rules for
 * flanking delimiter runs, section 6.2) and treats asterisks that do not balance as text.
 */
public final class EmphasizedLabel {

    private EmphasizedLabel() {}

    /** Returns the label whose emphasis starts at {@code from}, or null if there is none. */
    public static @Nullable Label read(String text, int from, int to) {
        if (from >= to || !EmphasisMarks.is(text.charAt(from))) {
            return null;
        }
        char mark = text.charAt(from);
        int opening = EmphasisRun.length(text, mark, from, to);
        int start = from + opening;
        if (opening >= EmphasisMarks.QUOTING) {
            return quoted(text, from, start, to);
        }
        int i = start;
        while (i < to) {
            if (text.charAt(i) != mark) {
                i++;
                continue;
            }
            int closing = EmphasisRun.length(text, mark, i, to);
            Style style = closing == opening ? Style.EMPHASIZED : Style.UNBALANCED;
            int after = Whitespace.skip(text, i + closing, to);
            if (after < to && Colon.is(text.charAt(after))) {
                return labelOrNull(text, from, start, i, after + 1, style);
            }
            int last = Whitespace.trimEnd(text, start, i) - 1;
            if (last > start && Colon.is(text.charAt(last))) {
                return labelOrNull(text, from, start, last, i + closing, style);
            }
            if (closing == opening) {
                return null;
            }
            i += closing;
        }
        return null;
    }

    private static @Nullable Label quoted(String text, int from, int opened, int to) {
        char mark = text.charAt(from);
        int i = opened;
        while (i < to) {
            int closing = EmphasisRun.length(text, mark, i, to);
            // Skips white space only after a run that may close the label, so that long white space costs linear time.
            int after = closing == opened - from ? Whitespace.skip(text, i + closing, to) : to;
            if (after < to && Colon.is(text.charAt(after))) {
                int start = Whitespace.skip(text, opened, i);
                int end = Whitespace.trimEnd(text, start, i);
                return start < end ? new Label(from, start, end, after + 1, Style.QUOTED) : null;
            }
            i += Math.max(1, closing);
        }
        return null;
    }

    /** Returns the label without white space and without a colon at its end, or null if nothing is left of it. */
    private static @Nullable Label labelOrNull(String text, int from, int opened, int to, int bodyStart, Style style) {
        int start = Whitespace.skip(text, opened, to);
        int end = Whitespace.trimEnd(text, start, to);
        if (end > start && Colon.is(text.charAt(end - 1))) {
            end = Whitespace.trimEnd(text, start, end - 1);
        }
        return start < end ? new Label(from, start, end, bodyStart, style) : null;
    }
}

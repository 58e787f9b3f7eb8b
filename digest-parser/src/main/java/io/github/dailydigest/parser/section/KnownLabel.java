package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.section.Label.Style;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds a known name before a colon or alone on its line, with or without emphasis, and with or without a number before
 * it, as in {@code 1. What's New}.
 */
public final class KnownLabel {

    private static final int LONGEST_NUMBER = "12.".length();

    private KnownLabel() {}

    /** Returns the label that starts at {@code from}, or null if there is none. */
    public static @Nullable Label read(String text, int from, int to, LabelNames names) {
        int first = afterNumber(text, from, to);
        int start = EmphasisRun.skip(text, first, to);
        int colon = start;
        int stop = Math.min(to, start + names.longestPlain());
        while (colon < stop && !Colon.is(text.charAt(colon))) {
            colon++;
        }
        if (colon == stop && stop < to) {
            return null;
        }
        int tag = Whitespace.trimEnd(text, start, colon);
        int closing = ClosingTag.trimEnd(text, start, tag);
        int end = EmphasisRun.trimEnd(text, start, closing);
        int nameEnd = Whitespace.trimEnd(text, start, end);
        if (nameEnd == start
                || !names.mayKnow(text, start, nameEnd)
                || !names.isKnownPlain(text.substring(start, nameEnd))) {
            return null;
        }
        int bodyStart = ClosingTag.skip(text, Math.min(to, colon + 1), to);
        boolean tagged = closing < tag || bodyStart > colon + 1;
        int marks = closing - end;
        while (start > first && marks < start - first && bodyStart < to && EmphasisMarks.is(text.charAt(bodyStart))) {
            marks++;
            bodyStart++;
        }
        Style style = start == first && !tagged
                ? Style.PLAIN
                : tagged ? Style.EMPHASIZED : start - first == marks ? Style.EMPHASIZED : Style.UNBALANCED;
        return new Label(first, start, nameEnd, bodyStart, style);
    }

    /**
     * Returns the offset after a number of one or two digits, such as {@code 1.}, and white space; {@code from} if the
     * text does not start with one.
     */
    static int afterNumber(String text, int from, int to) {
        if (from == to || text.charAt(from) < '0' || text.charAt(from) > '9') {
            return from;
        }
        int marker = ListMarker.end(text, from, to);
        int after = Whitespace.skip(text, marker, to);
        return marker == after || marker - from > LONGEST_NUMBER ? from : after;
    }
}

package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/** Finds a known name that is the summary of an element, before its text: {@code Abstract</summary>…}. */
final class SummaryLabel {

    private static final String TAG = "</summary>";

    private SummaryLabel() {}

    /** Returns the label that starts at {@code from}, or null if there is none. */
    static @Nullable Label read(String text, int from, int to, LabelNames names) {
        int start = EmphasisRun.skip(text, from, to);
        int stop = Math.min(to, start + names.longestPlain());
        int tag = start;
        while (tag < stop && text.charAt(tag) != '<') {
            tag++;
        }
        int bodyStart = ClosingTag.skip(text, tag, to);
        if (!text.regionMatches(true, bodyStart, TAG, 0, TAG.length()) || bodyStart + TAG.length() > to) {
            return null;
        }
        int nameEnd = Whitespace.trimEnd(text, start, EmphasisRun.trimEnd(text, start, tag));
        if (nameEnd == start || !names.isKnownPlain(text.substring(start, nameEnd))) {
            return null;
        }
        return new Label(from, start, nameEnd, bodyStart + TAG.length(), Label.Style.PLAIN);
    }
}

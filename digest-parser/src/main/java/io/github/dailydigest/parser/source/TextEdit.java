package io.github.dailydigest.parser.source;

import java.util.List;

/**
 * A replacement for a range of a text.
 *
 * @param start where the range starts, zero-based
 * @param end where it ends, exclusive
 * @param text the replacement
 */
public record TextEdit(int start, int end, String text) {

    /** Returns a text with all edits applied, which are in its order and do not overlap. */
    public static String apply(List<TextEdit> edits, String source) {
        StringBuilder out = new StringBuilder(source.length());
        int copied = 0;
        for (TextEdit edit : edits) {
            out.append(source, copied, edit.start()).append(edit.text());
            copied = edit.end();
        }
        return out.append(source, copied, source.length()).toString();
    }
}

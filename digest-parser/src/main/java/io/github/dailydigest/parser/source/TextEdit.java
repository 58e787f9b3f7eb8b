package io.github.dailydigest.parser.source;

import java.util.List;

/**
 * Text that takes the place of a stretch of a source.
 *
 * @param start where the stretch starts
 * @param end where it ends
 * @param text what takes its place
 */
public record TextEdit(int start, int end, String text) {

    /** A source with all of these edits made, which stand in its order and do not overlap. */
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

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.source.LineCursor;

/**
 * The first line of a file where it is plain text on its own: the title of an undated digest, if papers follow at once.
 */
public final class PlainTitle {

    private PlainTitle() {}

    /** Whether the line where {@code lines} stands may be one. */
    static boolean is(LineCursor lines) {
        String text = lines.text();
        int start = lines.textStart();
        if (start == lines.end() || !isPlain(text.codePointAt(start))) {
            return false;
        }
        FieldLine field = FieldLine.read(text, start, lines.end());
        return (field == null || !field.isKnown()) && standsAlone(new LineCursor(lines));
    }

    private static boolean isPlain(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || "\"'“‘«「『".indexOf(codePoint) >= 0;
    }

    private static boolean standsAlone(LineCursor ahead) {
        return !ahead.advance() || ahead.isBlank() || AtxHeading.read(ahead) != null;
    }
}

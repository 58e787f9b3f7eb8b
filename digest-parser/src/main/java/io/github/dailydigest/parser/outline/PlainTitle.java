package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;

/**
 * The first line of a file if it is plain text by itself: the title of an undated digest if papers follow immediately.
 */
final class PlainTitle {

    private PlainTitle() {}

    /** Whether the line that the cursor is at may be one. */
    static boolean is(LineCursor lines, LabelNames names) {
        String text = lines.text();
        int start = lines.textStart();
        if (start == lines.end() || !isPlain(text.codePointAt(start))) {
            return false;
        }
        FieldLine field = FieldLine.read(text, start, lines.end(), names);
        return (field == null || !field.isKnown()) && isAlone(new LineCursor(lines));
    }

    private static boolean isPlain(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || "\"'“‘«「『".indexOf(codePoint) >= 0;
    }

    private static boolean isAlone(LineCursor ahead) {
        return !ahead.advance() || ahead.isBlank() || AtxHeading.read(ahead) != null;
    }
}

package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineTable;

/** Tells a line that starts a field whatever stands before it, so that it also ends a field that runs over lines. */
public final class KnownField {

    private KnownField() {}

    /** Whether a line without indent starts a field of a known key, or media. */
    static boolean startsOn(LineTable lines, int line) {
        if (lines.indent(line) > 0) {
            return false;
        }
        FieldLine field = FieldLine.read(lines.text(), lines.start(line), lines.end(line));
        return (field != null && field.isKnown()) || MediaField.startsOn(lines, line);
    }
}

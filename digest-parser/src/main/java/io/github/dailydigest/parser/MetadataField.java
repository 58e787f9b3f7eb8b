package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

/**
 * Any other field, such as {@code Comments: 9 pages}. The value may stand on the next line, and goes on to the next
 * blank line, bullet, or line without indent that starts a known field.
 */
final class MetadataField {

    private MetadataField() {}

    /** Takes the field on a line; gives its last line. */
    static int read(LineTable lines, int line, FieldLine field, LabelNames names, PaperFields fields) {
        String text = lines.text();
        int last = line;
        while (last + 1 < lines.size() && goesOn(lines, last + 1, names)) {
            last++;
        }
        if (!fields.admits(line, last, field.keyStart(), field.keyEnd())
                || !fields.admits(line, last, field.valueStart(), lines.end(last))) {
            return last;
        }
        Claims claims = fields.claims();
        claims.markup(lines.start(line), field.keyStart());
        claims.text(field.keyStart(), field.keyEnd());
        claims.markup(field.keyEnd(), field.valueStart());
        claims.text(field.valueStart(), lines.end(last));
        StringBuilder value = new StringBuilder(text.substring(field.valueStart(), lines.end(line)));
        for (int i = line + 1; i <= last; i++) {
            value.append(' ').append(text, lines.textStart(i), lines.end(i));
        }
        fields.metadata(line, last, field.key(), White.fold(text, field.keyStart(), field.keyEnd()), value.toString());
        return last;
    }

    private static boolean goesOn(LineTable lines, int line, LabelNames names) {
        return lines.role(line) == LineRole.TEXT
                && !KnownField.startsOn(lines, line)
                && knownLabel(lines, line, names) == null;
    }

    private static @Nullable Label knownLabel(LineTable lines, int line, LabelNames names) {
        return lines.indent(line) > 0 ? null : Label.known(lines.text(), lines.start(line), lines.end(line), names);
    }
}

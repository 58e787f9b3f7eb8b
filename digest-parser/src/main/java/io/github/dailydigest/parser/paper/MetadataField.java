package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * Any other field, such as {@code Comments: 9 pages}. The value may stand on the next line, and goes on to the next
 * blank line, bullet, or line without indent that starts a known field.
 */
public final class MetadataField {

    private MetadataField() {}

    /** Takes the field on a line; gives its last line. */
    static int read(LineTable lines, int line, FieldLine field, LabelNames names, PaperFields fields) {
        String text = lines.text();
        int last = line;
        while (last + 1 < lines.size() && goesOn(lines, last + 1, names)) {
            last++;
        }
        if (!fields.isWithinLimit(line, last, field.keyStart(), field.keyEnd())
                || !fields.isWithinLimit(line, last, field.valueStart(), lines.end(last))) {
            return last;
        }
        SpanLedger ledger = fields.ledger();
        ledger.addMarkup(lines.start(line), field.keyStart());
        ledger.addText(field.keyStart(), field.keyEnd());
        ledger.addMarkup(field.keyEnd(), field.valueStart());
        ledger.addText(field.valueStart(), lines.end(last));
        StringBuilder value = new StringBuilder(text.substring(field.valueStart(), lines.end(line)));
        for (int i = line + 1; i <= last; i++) {
            value.append(' ').append(text, lines.textStart(i), lines.end(i));
        }
        fields.metadata(
                line, last, field.key(), Whitespace.fold(text, field.keyStart(), field.keyEnd()), value.toString());
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

package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paper from its heading to its first label or bullet: fields, and prose between them.
 *
 * <p>What a line is, is asked in this order: media and fields of known keys, which stand wherever they like; a label,
 * since it would otherwise be a field of that key; then any other {@code Key: value}, unless prose has begun, in which
 * such lines are common; the rest is prose.
 */
public final class FieldsReader {

    private final LineTable lines;
    private final LabelNames names;
    private final PaperFields fields;
    private final Prose prose;

    FieldsReader(LineTable lines, LabelNames names, PaperFields fields, Prose prose) {
        this.lines = lines;
        this.names = names;
        this.fields = fields;
        this.prose = prose;
    }

    /** Reads up to the line that starts the first section, and gives it; the number of lines where there is none. */
    int read(int firstLine) {
        int line = firstLine;
        while (line < lines.size()) {
            boolean isText = lines.role(line) == LineRole.TEXT;
            FieldLine field = isText ? fieldOn(line) : null;
            if (startsSections(line, isText, field)) {
                return line;
            }
            line = 1 + (isText ? readText(line, field) : readOther(line));
        }
        return line;
    }

    private boolean startsSections(int line, boolean isText, @Nullable FieldLine field) {
        boolean isField = (field != null && field.isKnown()) || (isText && MediaField.startsOn(lines, line));
        return lines.role(line).isItem() || (!isField && SectionStart.read(lines, line, null, names) != null);
    }

    private @Nullable FieldLine fieldOn(int line) {
        return FieldLine.read(lines.text(), lines.start(line), lines.end(line));
    }

    /** Reads what starts on a line of text, and gives its last line. */
    private int readText(int line, @Nullable FieldLine field) {
        int last = readField(line, field);
        if (last >= line) {
            prose.interrupt();
            return last;
        }
        if (fields.isTextWithinLimit(line)) {
            prose.add(line);
        } else {
            prose.interrupt();
        }
        return line;
    }

    private int readField(int line, @Nullable FieldLine field) {
        int media = MediaField.read(lines, line, fields);
        if (media >= 0) {
            return media;
        }
        if (field == null || (!field.isKnown() && !prose.isEmpty())) {
            return -1;
        }
        if (field.key() == FieldKey.VOTES) {
            return VotesField.read(lines, line, field.valueStart(), fields);
        }
        return field.key() == FieldKey.AUTHORS
                ? AuthorsField.read(lines, line, field.valueStart(), names, fields)
                : MetadataField.read(lines, line, field, names, fields);
    }

    private int readOther(int line) {
        LineRole role = lines.role(line);
        if (role == LineRole.BREAK) {
            fields.ledger().addMarkup(lines.textStart(line), lines.end(line));
            prose.interrupt();
        } else if (role != LineRole.BLANK) {
            prose.add(line);
        }
        return line;
    }
}

package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import org.jspecify.annotations.Nullable;

/** Reads a paper from its title to its first section: fields, and prose between them. */
final class FieldsReader {

    private final PaperContext context;
    private final LineTable lines;
    private final PaperFields fields;
    private final Prose prose;

    FieldsReader(PaperContext context, PaperFields fields, Prose prose) {
        this.context = context;
        this.lines = context.lines();
        this.fields = fields;
        this.prose = prose;
    }

    /** Returns the line that starts the first section; the number of lines if there is none. */
    int read(int firstLine) {
        int line = firstLine;
        while (line < lines.size()) {
            FieldLine field = field(line);
            LineElement element = LineElement.on(lines, line, field, !prose.isEmpty(), context.names());
            if (element == LineElement.SECTION) {
                return line;
            }
            line = 1 + read(element, line, field);
        }
        return line;
    }

    private @Nullable FieldLine field(int line) {
        return lines.role(line) == LineRole.TEXT
                ? FieldLine.read(lines.text(), lines.start(line), lines.end(line))
                : null;
    }

    /** Reads what starts on a line, and returns its last line. */
    private int read(LineElement element, int line, @Nullable FieldLine field) {
        if (element == LineElement.MEDIA) {
            return readMedia(line);
        }
        if (field != null && (element == LineElement.KNOWN_FIELD || element == LineElement.OTHER_FIELD)) {
            return readField(FieldRange.from(field, lines, line, context.names()));
        }
        if (element == LineElement.BREAK) {
            context.ledger().addMarkup(lines.textStart(line), lines.end(line));
            prose.interrupt();
        } else if (element == LineElement.PROSE) {
            readProse(line);
        }
        return line;
    }

    private int readMedia(int line) {
        int last = MediaField.read(context, line, fields);
        if (last == MediaField.INCOMPLETE) {
            readProse(line);
            return line;
        }
        prose.interrupt();
        return last;
    }

    private int readField(FieldRange field) {
        if (field.key() == FieldKey.VOTES) {
            VotesField.read(context, field, fields);
        } else if (field.key() == FieldKey.AUTHORS) {
            AuthorsField.read(context, field, fields);
        } else {
            MetadataField.read(context, field, fields);
        }
        prose.interrupt();
        return field.lines().last();
    }

    private void readProse(int line) {
        if (lines.role(line) != LineRole.TEXT || fields.isWithinLimit(line)) {
            prose.add(line);
        } else {
            prose.interrupt();
        }
    }
}

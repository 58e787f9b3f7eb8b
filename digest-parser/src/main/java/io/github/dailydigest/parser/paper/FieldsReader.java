package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads a paper from its title to its first section: fields, and prose between them. */
final class FieldsReader {

    private final PaperContext context;
    private final LineTable lines;
    private final PaperFields fields;
    private final Prose prose;
    private final AttributeTables tables = new AttributeTables();

    /** Whether the last line read is prose, which incomplete markup of media is too. */
    private boolean continuesProse;

    FieldsReader(PaperContext context, PaperFields fields, Prose prose) {
        this.context = context;
        this.lines = context.lines();
        this.fields = fields;
        this.prose = prose;
    }

    /** Returns the line that starts the first section; the number of lines if there is none. */
    int read(int firstLine) {
        int line = firstLine;
        boolean isFirst = true;
        while (line < lines.size()) {
            FieldLine field = field(line);
            LineElement element = inTable(
                    LineElement.on(lines, line, field, !prose.isEmpty(), isFirst, continuesProse, context.names()),
                    line);
            if (element == LineElement.SECTION) {
                return line;
            }
            isFirst = isFirst && element == LineElement.BLANK;
            continuesProse = false;
            line = 1 + read(element, line, field);
        }
        return line;
    }

    /** Returns the element on a line; a row of a table that is not one of attributes is prose. */
    private LineElement inTable(LineElement element, int line) {
        boolean isRow = element == LineElement.TABLE_ROW;
        return tables.isInOther(lines.text(), lines.textStart(line), isRow) && isRow ? LineElement.PROSE : element;
    }

    private @Nullable FieldLine field(int line) {
        return FieldOnLine.read(lines, line, context.names());
    }

    /** Reads what starts on a line, and returns its last line. */
    private int read(LineElement element, int line, @Nullable FieldLine field) {
        return switch (element) {
            case MEDIA -> readMedia(line);
            case KNOWN_FIELD, OTHER_FIELD -> field == null ? line : readField(field, line);
            case LINKS -> {
                LinkField.readLine(context, line, fields);
                prose.interrupt();
                yield line;
            }
            case ATTRIBUTES -> {
                AttributesLine.read(context, line, fields);
                prose.interrupt();
                yield line;
            }
            case ITALIC_AUTHORS, PLAIN_AUTHORS -> {
                readAuthors(line);
                yield line;
            }
            case TABLE_ROW -> {
                readRow(line);
                yield line;
            }
            case REMOVED -> {
                prose.interrupt();
                yield line;
            }
            case BREAK -> {
                context.ledger().addMarkup(lines.textStart(line), lines.end(line));
                prose.interrupt();
                yield line;
            }
            case PROSE -> {
                readProse(line);
                yield line;
            }
            case BLANK, SECTION -> line;
        };
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

    private int readField(FieldLine field, int line) {
        int last = FieldReader.read(context, field, line, lines.size() - 1, fields);
        prose.interrupt();
        return last;
    }

    private void readAuthors(int line) {
        int from = lines.textStart(line);
        int to = Whitespace.trimEnd(lines.text(), from, lines.end(line));
        FieldRange names =
                new FieldRange(LineRange.of(line), FieldKey.AUTHORS, lines.start(line), from, from, from, to);
        AuthorsField.read(context, names, fields);
        prose.interrupt();
    }

    private void readRow(int line) {
        TableRow row = TableRow.read(
                lines.text(),
                lines.textStart(line),
                lines.end(line),
                context.names().fields());
        FieldLine field = row == null ? null : row.field();
        if (row == null || field == null) {
            context.ledger().addMarkup(lines.textStart(line), lines.end(line));
        } else {
            FieldReader.readRange(
                    context,
                    new FieldRange(
                            LineRange.of(line),
                            field.key(),
                            lines.start(line),
                            field.keyStart(),
                            field.keyEnd(),
                            field.valueStart(),
                            row.valueEnd()),
                    fields);
            context.ledger().addMarkupUpTo(lines.end(line));
        }
        prose.interrupt();
    }

    private void readProse(int line) {
        if (lines.role(line) != LineRole.TEXT || fields.isWithinLimit(line)) {
            prose.add(line);
            continuesProse = true;
        } else {
            prose.interrupt();
        }
    }
}

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.markdown.TableCells;
import io.github.dailydigest.parser.paper.DetailsSummary;
import io.github.dailydigest.parser.paper.LinkLine;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.section.Colon;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.ColumnNames;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a pipe table whose rows are papers, by which each row is read on its own. */
final class PaperTable {

    /** A row is not broken over more lines. */
    private static final int MAX_LINES = 20;

    /** What follows two spaces in a title cell is prose if it is as long as this. */
    private static final int SHORTEST_PROSE = 40;

    private final List<Column> columns;
    private final int title;
    private final boolean closed;
    private final LabelNames names;

    /** A row in the source: its cells, and the number of its lines. */
    record Row(TableCells cells, int lines, int start, int end) {}

    private PaperTable(List<Column> columns, int title, boolean closed, LabelNames names) {
        this.columns = columns;
        this.title = title;
        this.closed = closed;
        this.names = names;
    }

    /** Returns the table with a header, whose title column is known by its name or index; null if it has no such. */
    static PaperTable of(List<Column> columns, int title, boolean closed, LabelNames names) {
        return new PaperTable(columns, title, closed, names);
    }

    /** Returns the columns that a header names. */
    static List<Column> columns(String text, TableCells header, LabelNames names) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(Column.named(name(text, header.start(i), header.end(i)), names));
        }
        return columns;
    }

    private static String name(String text, int from, int to) {
        int start = EmphasisRun.skip(text, LinePrefix.skipDecoration(text, from, to), to);
        int end = EmphasisRun.trimEnd(text, start, Whitespace.trimEnd(text, start, to));
        if (end > start && Colon.is(text.charAt(end - 1))) {
            end--;
        }
        int tag = Search.first(text, '<', start, end);
        return Whitespace.fold(text, start, Whitespace.trimEnd(text, start, tag));
    }

    /** Returns the index of the column of titles. */
    int title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    /** Returns the row that starts on a line: that line, or more if a cell is broken over several. */
    Row row(LineCursor line) {
        return row(line, columns.size(), closed);
    }

    /** Returns the row on a line of a table with a number of columns, whose rows end in a pipe or not. */
    static Row row(LineCursor line, int columns, boolean closed) {
        int start = line.indentEnd();
        TableCells cells = TableCells.read(line.text(), start, line.end());
        Row row = new Row(cells, 1, start, line.end());
        if (isComplete(cells, columns, closed)) {
            return row;
        }
        LineCursor ahead = new LineCursor(line);
        for (int lines = 2; lines <= MAX_LINES && ahead.advance() && continuesRow(ahead); lines++) {
            TableCells joined = TableCells.read(ahead.text(), start, ahead.end());
            if (isComplete(joined, columns, closed)) {
                return new Row(joined, lines, start, ahead.end());
            }
        }
        return row;
    }

    private static boolean isComplete(TableCells cells, int columns, boolean closed) {
        return cells.size() >= columns && (cells.isClosed() || !closed);
    }

    private static boolean continuesRow(LineCursor line) {
        return !line.isBlank()
                && line.text().charAt(line.indentEnd()) != '|'
                && OutlineHeading.atx(line) == null
                && !SetextHeading.isUnderline(line.text(), line.start(), line.end());
    }

    /**
     * Returns the entry that a row is, or null if its title is blank or a name.
     *
     * @param above the number of lines of the header above the row that belong to the entry
     */
    @Nullable Entry entry(String text, Row row, int above) {
        TableCells cells = row.cells();
        if (title >= cells.size() || cells.start(title) == cells.end(title)) {
            return null;
        }
        EntryOpening opening = readTitle(text, cells.start(title), end(row, title));
        if (opening == null || (!opening.start().isLinked() && isName(text, opening.start()))) {
            return null;
        }
        List<Extra> parts = new ArrayList<>();
        int last = Math.min(cells.size(), columns.size());
        for (int i = 0; i < last; i++) {
            if (i == title) {
                parts.addAll(opening.start().extras());
            } else {
                addValue(text, columns.get(i), cells.start(i), end(row, i), parts);
            }
        }
        PaperStart start = opening.start().withExtras(parts).withBodyLine(above + row.lines());
        return Entry.of(Entry.Kind.ROW, start, opening.counter(), above).withStyle(opening.style());
    }

    /** Returns where a cell ends; the last one has all that follows it. */
    private int end(Row row, int cell) {
        TableCells cells = row.cells();
        return cell < columns.size() - 1 || cell >= cells.size() - 1 ? cells.end(cell) : cells.end(cells.size() - 1);
    }

    private boolean isName(String text, PaperStart start) {
        FieldNames fields = names.fields();
        return fields.of(text, start.titleStart(), start.titleEnd()) != null
                || (names.mayKnow(text, start.titleStart(), start.titleEnd())
                        && names.isKnown(text.substring(start.titleStart(), start.titleEnd())));
    }

    /** Reads a cell of a title; prose may follow it after a line break or two spaces. */
    private @Nullable EntryOpening readTitle(String text, int from, int to) {
        EntryOpening whole = EntryOpening.read(text, from, to, names);
        if (whole == null || whole.style() != EntryOpening.Style.PLAIN) {
            return whole;
        }
        int stop = endOfPlainTitle(text, whole.start().titleStart(), to);
        if (stop == to) {
            return whole;
        }
        EntryOpening opening = EntryOpening.read(text, from, stop, names);
        return opening == null
                ? null
                : new EntryOpening(
                        opening.start().withExtrasAfter(EntryTail.read(text, stop, to, names)),
                        opening.style(),
                        opening.counter());
    }

    private static int endOfPlainTitle(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int after = Whitespace.skip(text, i, to);
            boolean spaces = after - i > 1 && after - Indentation.skip(text, i, after) == 0;
            if ((spaces && to - after >= SHORTEST_PROSE) || (c == '<' && HtmlTag.isBreak(text, i, to))) {
                return i;
            }
            i = Math.max(i + 1, after);
        }
        return to;
    }

    private void addValue(String text, Column column, int from, int to, List<Extra> parts) {
        if (from >= to || (ColumnNames.mayCount(column) && isNumber(text, from, to))) {
            return;
        }
        if (column.section() != null) {
            addSection(text, column, from, to, parts);
        } else if (column.isKnown()) {
            parts.add(Extra.value(column, from, to));
        } else if (LinkLine.isLinkLine(text, from, to)) {
            parts.add(Extra.value(new Column(column.name(), FieldKey.LINK, null), from, to));
        } else if (!column.name().isEmpty() && column.name().length() < FieldNames.MAX_LENGTH) {
            parts.add(Extra.value(column, from, to));
        } else {
            parts.add(Extra.text(Extra.Kind.TEXT, from, to));
        }
    }

    /** Adds a section without the elements around all of it, and without the tags that fold it. */
    private static void addSection(String text, Column column, int from, int to, List<Extra> parts) {
        int start = from;
        int end = to;
        int next = afterTag(text, start, end);
        while (next > start) {
            boolean folds = HtmlTag.isBreak(text, start, end) || DetailsSummary.opens(text, start);
            int close = HtmlTag.closingStart(text, start, next, end);
            if (close == end && !folds) {
                break;
            }
            start = Whitespace.skip(text, next, close);
            end = Whitespace.trimEnd(text, start, close);
            next = afterTag(text, start, end);
        }
        if (start < end) {
            parts.add(Extra.value(column, start, end));
        }
    }

    private static int afterTag(String text, int from, int to) {
        DetailsSummary summary = DetailsSummary.read(text, from, to);
        return summary == null ? HtmlTag.end(text, from, to) : summary.end();
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i)) && ".)#".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

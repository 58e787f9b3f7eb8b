package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.markdown.TableCells;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.ColumnNames;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables whose rows are papers. Such a table has a column of titles, by its name or since most of its cells
 * are titles that link to papers, and some of its rows have evidence of a paper. Outside dated digests most of its
 * columns must have known names as well, since tables of all kinds link to papers.
 */
final class TableFinder {

    /** So many rows are looked at to decide what a table is. */
    private static final int SAMPLES = 10;

    private final LabelNames names;

    /** The table that the last line was a row of, and the number of the line after it. */
    private @Nullable PaperTable table;

    private int nextLine;

    TableFinder(LabelNames names) {
        this.names = names;
    }

    /**
     * Whether a line may be the header or a row of a table. An indented header is code, or in an item of a list.
     *
     * @param inPaper whether it is below a heading that is a paper, where a table has a bar at the start of each line
     */
    boolean mayBeRow(LineCursor line, boolean inPaper) {
        return (table != null && nextLine == line.number())
                || (startsWithBar(line) && line.indent() < Indentation.CODE_INDENT)
                || (!inPaper && isAboveDelimiter(line));
    }

    private static boolean startsWithBar(LineCursor line) {
        return line.text().charAt(line.indentEnd()) == '|';
    }

    private static boolean isAboveDelimiter(LineCursor line) {
        if (line.indent() >= Indentation.CODE_INDENT
                || Search.first(line.text(), '|', line.indentEnd(), line.end()) == line.end()) {
            return false;
        }
        LineCursor ahead = new LineCursor(line);
        return ahead.advance() && TableCells.isDelimiter(ahead.text(), ahead.indentEnd(), ahead.end());
    }

    /**
     * Returns the paper that a line starts, {@link OutlineStart.OtherEntry} if it belongs to a table of papers and is
     * none, or null if it is in no such table.
     */
    @Nullable OutlineStart find(LineCursor line, boolean belowDate) {
        PaperTable open = table;
        if (open != null && nextLine == line.number()) {
            return findRow(open, line, 0, belowDate);
        }
        table = readHeader(line, belowDate);
        if (table == null) {
            return null;
        }
        LineCursor ahead = new LineCursor(line);
        ahead.advance();
        if (ahead.advance()) {
            OutlineStart row = findRow(table, ahead, 2, belowDate);
            if (row instanceof OutlineStart.PaperEntry) {
                return row;
            }
        }
        nextLine = line.number() + 1;
        return new OutlineStart.OtherEntry();
    }

    private @Nullable OutlineStart findRow(PaperTable open, LineCursor line, int above, boolean belowDate) {
        String text = line.text();
        if (!startsWithBar(line)
                && TableCells.read(text, line.indentEnd(), line.end()).size() < 2) {
            table = null;
            return null;
        }
        PaperTable.Row row = open.row(line);
        nextLine = line.number() + row.lines();
        Entry entry =
                TableCells.isDelimiter(text, line.indentEnd(), line.end()) ? null : open.entry(line.text(), row, above);
        if (entry == null || !hasEvidence(entry, line.text(), row, belowDate)) {
            nextLine = line.number() + 1;
            return new OutlineStart.OtherEntry();
        }
        return new OutlineStart.PaperEntry(entry, Entry.LEVEL, false);
    }

    /** Whether a row is a paper, in a table of papers. */
    private static boolean hasEvidence(Entry entry, String text, PaperTable.Row row, boolean belowDate) {
        return belowDate || entry.has(FieldKey.AUTHORS, text) || leadsToPaper(entry, text, row);
    }

    private static boolean leadsToPaper(Entry entry, String text, PaperTable.Row row) {
        return entry.hasFieldOfPaper(text) || PaperHomes.firstIn(text, row.start(), row.end()) >= 0;
    }

    private @Nullable PaperTable readHeader(LineCursor line, boolean belowDate) {
        String text = line.text();
        TableCells header = TableCells.read(text, line.indentEnd(), line.end());
        LineCursor ahead = new LineCursor(line);
        if (header.size() < 2 || !ahead.advance()) {
            return null;
        }
        boolean delimited = TableCells.isDelimiter(ahead.text(), ahead.indentEnd(), ahead.end())
                && TableCells.read(ahead.text(), ahead.indentEnd(), ahead.end()).size() == header.size();
        // What links to a page is no name of a column, but a row without a header above it.
        if (!delimited || Search.first(text, "](", line.indentEnd(), line.end()) >= 0) {
            return null;
        }
        List<Column> columns = PaperTable.columns(text, header, names);
        List<PaperTable.Row> rows = new ArrayList<>();
        while (rows.size() < SAMPLES && ahead.advance() && isRow(ahead)) {
            PaperTable.Row row = PaperTable.row(ahead, columns.size(), header.isClosed());
            rows.add(row);
            for (int i = 1; i < row.lines(); i++) {
                ahead.advance();
            }
        }
        int title = titleColumn(ahead.text(), columns, rows, belowDate);
        if (title < 0 || rows.isEmpty()) {
            return null;
        }
        PaperTable found = PaperTable.of(columns, title, header.isClosed(), names);
        return listsPapers(ahead.text(), found, rows, belowDate) ? found : null;
    }

    private static boolean isRow(LineCursor line) {
        return !line.isBlank()
                && (startsWithBar(line)
                        || TableCells.read(line.text(), line.indentEnd(), line.end())
                                        .size()
                                > 1);
    }

    private int titleColumn(String text, List<Column> columns, List<PaperTable.Row> rows, boolean belowDate) {
        for (int i = 0; i < columns.size(); i++) {
            if (ColumnNames.isTitle(columns.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (ColumnNames.mayBeTitle(columns.get(i)) && !areNamesOfLinks(text, rows, i)) {
                return i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isKnown() && areTitleLinks(text, rows, i, belowDate)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether most cells of a column are links whose text is no title, such as {@code [PDF](url)}. */
    private static boolean areNamesOfLinks(String text, List<PaperTable.Row> rows, int column) {
        int found = 0;
        for (PaperTable.Row row : rows) {
            InlineLink link = link(text, row, column);
            found += link != null && LinkNames.contain(text, link.textStart(), link.textEnd()) ? 1 : 0;
        }
        return 2 * found > rows.size();
    }

    /** Whether most cells of a column are titles that link to papers. */
    private static boolean areTitleLinks(String text, List<PaperTable.Row> rows, int column, boolean belowDate) {
        int found = 0;
        for (PaperTable.Row row : rows) {
            InlineLink link = link(text, row, column);
            found += link != null
                            && !LinkNames.contain(text, link.textStart(), link.textEnd())
                            && PaperHomes.contain(text, link.urlStart(), link.urlEnd())
                    ? 1
                    : 0;
        }
        return belowDate ? 2 * found > rows.size() : found > 1 && found == rows.size();
    }

    private static @Nullable InlineLink link(String text, PaperTable.Row row, int column) {
        TableCells cells = row.cells();
        return column < cells.size() ? InlineLink.next(text, cells.start(column), cells.end(column)) : null;
    }

    private boolean listsPapers(String text, PaperTable found, List<PaperTable.Row> rows, boolean belowDate) {
        int papers = 0;
        int people = 0;
        int relative = 0;
        for (PaperTable.Row row : rows) {
            Entry entry = found.entry(text, row, 0);
            if (entry == null && hasTitleCell(found, row)) {
                // A key in the column of titles: a table of attributes.
                return false;
            }
            papers += entry != null && leadsToPaper(entry, text, row) ? 1 : 0;
            people += entry != null && entry.has(FieldKey.AUTHORS, text) ? 1 : 0;
            relative += entry != null && entry.isRelative(text) ? 1 : 0;
        }
        if (belowDate) {
            return papers > 0
                    || (2 * people > rows.size() && hasMoreOfPapers(found))
                    || (2 * relative > rows.size() && isNamedTitle(found));
        }
        return 2 * papers > rows.size() && 2 * known(found) >= found.columns().size();
    }

    private static boolean hasTitleCell(PaperTable found, PaperTable.Row row) {
        TableCells cells = row.cells();
        return found.title() < cells.size() && cells.start(found.title()) < cells.end(found.title());
    }

    /** Whether a table has what one of other works with their authors has not: an abstract, or votes. */
    private static boolean hasMoreOfPapers(PaperTable found) {
        return found.columns().stream()
                .anyMatch(column -> column.section() != null || column.field() == FieldKey.VOTES);
    }

    private static boolean isNamedTitle(PaperTable found) {
        Column title = found.columns().get(found.title());
        return ColumnNames.isTitle(title) || ColumnNames.mayBeTitle(title);
    }

    private static int known(PaperTable found) {
        int known = 0;
        for (Column column : found.columns()) {
            known += column.isKnown() || ColumnNames.mayBeTitle(column) || ColumnNames.mayCount(column) ? 1 : 0;
        }
        return known;
    }
}

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperReader;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.source.LineCursor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of the paper that is being read, if any; one paper at a time is buffered. */
final class PaperInProgress {

    private final LineTable lines = new LineTable();
    private final PaperReader reader;
    private @Nullable PaperStart start;
    private @Nullable Entry entry;
    private @Nullable Extent extent;
    private @Nullable String topic;

    /** @param readers makes the reader of the papers in a table of lines */
    PaperInProgress(Function<LineTable, PaperReader> readers) {
        this.reader = readers.apply(lines);
    }

    /** Whether a paper is being read. */
    boolean isOpen() {
        return start != null;
    }

    /** Returns the form of the entry of the paper, or null if none is being read. */
    Entry.@Nullable Kind kind() {
        return start == null || entry == null ? null : entry.kind();
    }

    /** Whether the next line belongs to the paper that is being read; null if none is. */
    Extent.@Nullable Membership membership(LineCursor line) {
        return start == null || extent == null ? null : extent.of(line);
    }

    /** Starts a paper on the line that the cursor is at, and discards the text above. */
    void open(Entry paper, @Nullable String paperTopic, LineCursor line) {
        start = paper.start().movedBy(-line.start());
        entry = paper;
        extent = Extent.of(paper, line);
        topic = paperTopic;
        line.discardAbove();
        lines.clear();
        lines.add(line);
    }

    /** Adds a line. */
    void add(LineCursor line) {
        lines.add(line);
    }

    /** Adds the line that underlines the entry. */
    void addUnderline(LineCursor line) {
        lines.addUnderline(line);
    }

    /** Says that all lines of the entry, which is a row of a table, have been added. */
    void endRow(int header) {
        lines.setRow(header);
    }

    /** Ends the paper and returns it, or null if none is being read. */
    @Nullable LocatedPaper close() {
        PaperStart open = start;
        start = null;
        return open == null ? null : reader.read(open, topic);
    }
}

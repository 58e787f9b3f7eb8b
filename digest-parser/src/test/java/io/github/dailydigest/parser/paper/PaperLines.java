package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.BlockStructure;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;

/** Lines below the title of a paper, for tests of the readers of single lines. */
public final class PaperLines {

    private PaperLines() {}

    /** Returns the lines of a text, in which {@code ¶} is a line feed, with their roles. */
    public static LineTable of(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text.replace('¶', '\n')));
        LineTable lines = new LineTable();
        while (cursor.advance()) {
            lines.add(cursor);
        }
        BlockStructure.read(lines, 0);
        return lines;
    }
}

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperStart;
import org.jspecify.annotations.Nullable;

/** The starts of papers, for the tests of what reads papers. */
public final class PaperStarts {

    private PaperStarts() {}

    /**
     * Returns the start of the paper whose entry is the first line of a table, or null if that line is not an entry.
     */
    public static @Nullable PaperStart first(LineTable lines) {
        AtxHeading heading = AtxHeading.read(lines.text(), lines.start(0), lines.end(0));
        if (heading == null) {
            return null;
        }
        Entry entry = HeadingEntry.read(
                lines.text(), new OutlineHeading(heading.level(), heading.start(), heading.end(), false));
        return entry == null ? null : entry.start();
    }
}

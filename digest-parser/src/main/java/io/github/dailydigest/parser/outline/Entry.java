package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.vocabulary.PaperHomes;

/**
 * A line that may start a paper, as an {@link EntryForm} reads it.
 *
 * @param start the title and the link
 * @param isUsual whether the entry is in the usual form; any other entry must link to a home of papers
 */
record Entry(PaperStart start, boolean isUsual) {

    /** Whether the entry links to a known home of papers; {@code text} is what it was read from. */
    boolean leadsToPaper(String text) {
        return start.isLinked() && PaperHomes.contain(text.substring(start.urlStart(), start.urlEnd()));
    }
}

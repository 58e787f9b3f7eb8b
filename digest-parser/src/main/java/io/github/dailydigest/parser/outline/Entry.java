package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.vocabulary.PaperHomes;

/**
 * A line that may start a paper, as an {@link EntryForm} reads it.
 *
 * @param start the title and the link; a title alone is without the counter before it
 * @param isUsual whether nearly all digests write their entries so
 * @param isGuarded whether it is in a form that only the writer uses, which says that it is an entry
 * @param decoration what precedes the title
 */
record Entry(PaperStart start, boolean isUsual, boolean isGuarded, TitleDecoration decoration) {

    /** Whether the entry links to a known home of papers; {@code text} is what it was read from. */
    boolean leadsToPaper(String text) {
        return start.isLinked() && PaperHomes.contain(text, start.urlStart(), start.urlEnd());
    }

    /** Whether the entry links to a file of the same repository, and not to a place in the same page. */
    boolean isRelative(String text) {
        if (!start.isLinked()) {
            return false;
        }
        char first = text.charAt(start.urlStart());
        return first != '#'
                && text.substring(start.urlStart(), start.urlEnd()).indexOf(':') < 0
                && !text.startsWith("//", start.urlStart());
    }

    /** Whether a number precedes a title that is not a link, which may be a counter or part of the title. */
    boolean hasDoubtfulCounter() {
        return decoration.counter() >= 0
                && !isGuarded
                && start.style() != PaperStart.Style.LINK
                && start.style() != PaperStart.Style.BLANK_LINK;
    }

    /** Returns the entry with the number before the title as part of it. */
    Entry withCounterInTitle() {
        return new Entry(
                start.withTitleStart(Math.min(start.titleStart(), decoration.counterStart())),
                isUsual,
                isGuarded,
                decoration);
    }
}

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.paper.EvidenceLine;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import org.jspecify.annotations.Nullable;

/**
 * A line that may start a paper, as an entry form reads it.
 *
 * @param start the title and the link; a title alone is without the counter before it
 * @param isUsual whether nearly all digests write their entries so
 * @param isGuarded whether it is in a form that only the writer uses, which says that it is an entry
 * @param decoration what precedes the title
 * @param kind the form
 * @param indent the number of columns by which it is indented; the number of lines of the header above a row that
 *     belong to it
 * @param style what shows where its title starts and ends; null if it is a heading
 */
record Entry(
        PaperStart start,
        boolean isUsual,
        boolean isGuarded,
        TitleDecoration decoration,
        Kind kind,
        int indent,
        EntryOpening.@Nullable Style style) {

    /** The level of entries that are no headings, which all headings end. */
    static final int LEVEL = 7;

    /** The forms of entries. */
    enum Kind {
        HEADING,
        /** A row of a pipe table. */
        ROW,
        /** An item of a list. */
        ITEM,
        /** A line that is only a link. */
        LINK_LINE,
        /** A line that is only words in bold. */
        BOLD_LINE,
        /** A {@code <details>} element, whose summary is the title. */
        DETAILS
    }

    /** An entry that is a heading. */
    Entry(PaperStart start, boolean isUsual, boolean isGuarded, TitleDecoration decoration) {
        this(start, isUsual, isGuarded, decoration, Kind.HEADING, 0, null);
    }

    /** Returns an entry that is no heading. */
    static Entry of(Kind kind, PaperStart start, int counter, int indent) {
        TitleDecoration decoration = new TitleDecoration(start.titleStart(), counter, start.titleStart(), 0);
        return new Entry(start, true, false, decoration, kind, indent, null);
    }

    /** Returns the entry with what shows where its title starts and ends. */
    Entry withStyle(EntryOpening.Style value) {
        return new Entry(start, isUsual, isGuarded, decoration, kind, indent, value);
    }

    /** Whether the entry links to a known home of papers; {@code text} is what it was read from. */
    boolean leadsToPaper(String text) {
        return start.isLinked() && PaperHomes.contain(text, start.urlStart(), start.urlEnd());
    }

    /** Whether a field of the entry links to a known home of papers. */
    boolean hasFieldOfPaper(String text) {
        return start.extras().stream().anyMatch(extra -> EvidenceLine.leadsToPaper(extra, text));
    }

    /** Whether the entry has a field that is not blank. */
    boolean has(FieldKey field, String text) {
        return start.extras().stream()
                .anyMatch(extra -> extra.column() != null
                        && extra.column().field() == field
                        && !Whitespace.isBlank(text, extra.textStart(), extra.textEnd()));
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
                decoration,
                kind,
                indent,
                style);
    }
}

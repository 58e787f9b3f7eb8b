package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.EntryForm;
import java.util.List;

/** Entries that are neither headings nor rows of tables: their first line, and what is around the lines below it. */
final class PaperEntries {

    private PaperEntries() {}

    /**
     * Returns the first line of a paper that has a URL.
     *
     * @param number the one-based position among the papers of its digest
     */
    static String write(Paper paper, int number, EntryForm form) {
        String title = paper.title();
        return switch (form) {
            case LIST_ITEM -> "- **" + linked(paper) + "**" + votes(paper, " 👍 ");
            case NUMBERED_ITEM -> number + ". **" + title + "**" + votes(paper, " - 👍 ");
            case LINK_LINE -> linked(paper);
            case BOLD_LINE -> "**" + title + "**";
            case DETAILS ->
                "<details><summary><b>" + number + ". " + title + "</b>" + votes(paper, " ⭐ ") + "</summary>";
            case HEADING, TABLE_ROW -> throw new IllegalArgumentException("other classes write " + form);
        };
    }

    /** Returns the title as a link, for a paper that has a URL. */
    static String linked(Paper paper) {
        return "[" + paper.title() + "](" + paper.url().orElseThrow() + ")";
    }

    private static String votes(Paper paper, String mark) {
        return paper.votes().isPresent() ? mark + paper.votes().getAsInt() : "";
    }

    /** Returns the lines below those of a paper, in front of the blank line that ends it. */
    static List<String> closing(EntryForm form) {
        return form == EntryForm.DETAILS ? List.of("</details>") : List.of();
    }

    /** Returns the number of spaces before all lines of a paper but the first. */
    static int indent(int number, EntryForm form) {
        return switch (form) {
            case LIST_ITEM -> 2;
            case NUMBERED_ITEM -> (number + ". ").length();
            case HEADING, TABLE_ROW, LINK_LINE, BOLD_LINE, DETAILS -> 0;
        };
    }

    /** Whether the votes are beside the title, and not in a field. */
    static boolean haveVotes(EntryForm form) {
        return form == EntryForm.LIST_ITEM || form == EntryForm.NUMBERED_ITEM || form == EntryForm.DETAILS;
    }

    /** Whether the URL is in a field, since the title is no link. */
    static boolean haveUrlField(EntryForm form) {
        return form == EntryForm.NUMBERED_ITEM || form == EntryForm.BOLD_LINE || form == EntryForm.DETAILS;
    }
}

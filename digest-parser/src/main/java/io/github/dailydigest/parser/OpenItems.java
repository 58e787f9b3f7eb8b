package io.github.dailydigest.parser;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The list items that are open at a line, which is all that the lines above it mean for the block structure of those
 * from it on, if the line starts a block.
 *
 * @param contentIndents for each item, from the outermost, how many columns its text is indented within the one around
 */
record OpenItems(List<Integer> contentIndents) {

    static final OpenItems NONE = new OpenItems(List.of());

    /** How long a number may be, and how many blanks may follow it (CommonMark section 5.2). */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_BLANKS = 4;

    /** How many lines the markdown has. */
    int lines() {
        return contentIndents.isEmpty() ? 0 : 2;
    }

    /** Two lines of markdown that open such items and nothing else; nothing where none is open. */
    String markdown() {
        return contentIndents.isEmpty()
                ? ""
                : contentIndents.stream().map(OpenItems::marker).collect(Collectors.joining("", "", "text\n\n"));
    }

    /** A marker of an item whose text is indented so far. */
    private static String marker(int contentIndent) {
        int digits = Math.min(MOST_DIGITS, Math.max(0, contentIndent - MOST_BLANKS - 1));
        String mark = digits == 0 ? "-" : "1".repeat(digits) + ".";
        int blanks = Math.min(MOST_BLANKS, contentIndent - mark.length());
        int indent = contentIndent - mark.length() - blanks;
        return " ".repeat(indent) + mark + " ".repeat(blanks);
    }
}

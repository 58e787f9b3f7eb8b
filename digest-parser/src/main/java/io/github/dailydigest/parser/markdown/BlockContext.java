package io.github.dailydigest.parser.markdown;

import java.util.List;

/**
 * What the lines above a line contribute to the block structure from that line on: the open list items, and whether a
 * paragraph is open that the line may continue.
 *
 * @param contentIndents for each open item, outermost first, the number of columns that its text is indented relative
 *     to the enclosing item
 * @param inParagraph whether a paragraph is open that cannot turn out to be another block
 */
record BlockContext(List<Integer> contentIndents, boolean inParagraph) {

    static final BlockContext NONE = new BlockContext(List.of(), false);

    /** The maximum number of spaces after a list marker (CommonMark section 5.2). */
    private static final int MAX_SPACES = 4;

    /** Returns lines of markdown that leave exactly these blocks open: for each item, one of text and a blank one. */
    String markdown() {
        StringBuilder out = new StringBuilder();
        int indent = 0;
        for (int contentIndent : contentIndents) {
            out.append(" ".repeat(indent)).append(marker(contentIndent)).append("text\n\n");
            indent += contentIndent;
        }
        return inParagraph ? out.append(" ".repeat(indent)).append("text\n").toString() : out.toString();
    }

    /** Returns the number of lines of {@link #markdown()}. */
    int lineCount() {
        return 2 * contentIndents.size() + (inParagraph ? 1 : 0);
    }

    /** Returns a list marker, with the spaces around it, after which the text of an item has this indent. */
    private static String marker(int contentIndent) {
        int digits = Math.min(ListMarker.MAX_DIGITS, Math.max(0, contentIndent - MAX_SPACES - 1));
        String marker = digits == 0 ? "-" : "1".repeat(digits) + ".";
        int spaces = Math.min(MAX_SPACES, contentIndent - marker.length());
        int indent = contentIndent - marker.length() - spaces;
        return " ".repeat(indent) + marker + " ".repeat(spaces);
    }
}

package io.github.dailydigest.parser.markdown;

import java.util.List;

/**
 * All that the lines above a line mean for the block structure of those from it on: the list items that are open there,
 * and whether a paragraph is that the line may go on with.
 *
 * @param contentIndents for each item, from the outermost, how many columns its text is indented within the one around
 * @param inParagraph whether a paragraph is open, of text that can be nothing else
 */
public record BlockContext(List<Integer> contentIndents, boolean inParagraph) {

    static final BlockContext NONE = new BlockContext(List.of(), false);

    /** How long a number may be, and how many blanks may follow it (CommonMark section 5.2). */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_BLANKS = 4;

    /** Lines of markdown that leave open the same and nothing else: for each item one of text and a blank one. */
    String markdown() {
        StringBuilder out = new StringBuilder();
        int indent = 0;
        for (int contentIndent : contentIndents) {
            out.append(" ".repeat(indent)).append(marker(contentIndent)).append("text\n\n");
            indent += contentIndent;
        }
        return inParagraph ? out.append(" ".repeat(indent)).append("text\n").toString() : out.toString();
    }

    /** How many lines of markdown that are. */
    int count() {
        return 2 * contentIndents.size() + (inParagraph ? 1 : 0);
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

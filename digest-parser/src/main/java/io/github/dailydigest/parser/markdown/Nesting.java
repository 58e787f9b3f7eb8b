package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import java.util.Arrays;

/**
 * How deep block quotes and list items stand in one another (CommonMark sections 5.1 and 5.2), told by the markers at
 * the start of lines. Code is not told apart, in which lines that look so are rare, and deep ones unheard of.
 */
public final class Nesting {

    /** The content indent that stands for a quote, which no indent continues, only another marker. */
    private static final int QUOTE = Integer.MAX_VALUE;

    /** How many marks make a thematic break. */
    private static final int FEWEST_MARKS = 3;

    private static final int FEW = 4;
    private static final int[] NONE = {};

    private final int limit;

    /** The content indents of the blocks that are open, from the outermost on. */
    private int[] open = NONE;

    private int depth;

    private Nesting(int limit) {
        this.limit = limit;
    }

    /** Whether more than {@code limit} blocks stand in one another in a text whose lines end in {@code \n}. */
    public static boolean isDeeper(String text, int limit) {
        Nesting nesting = new Nesting(limit);
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (nesting.isDeeper(text, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether what stands there may start a quote or an item; a line without indent that may not nests no block. */
    public static boolean isMarked(String text, int start, int end) {
        return text.charAt(start) == '>' || ListMarker.end(text, start, end) > start;
    }

    private boolean isDeeper(String text, int start, int end) {
        int column = 0;
        int continued = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Indentation.isSpaceOrTab(c)) {
                column = Indentation.advance(column, c);
                i++;
                continue;
            }
            while (continued < depth && open[continued] <= column) {
                continued++;
            }
            boolean isQuote = c == '>';
            int after = isQuote ? i + 1 : ListMarker.end(text, i, end);
            if (after == i || (!isQuote && after < end && !Indentation.isSpaceOrTab(text.charAt(after)))) {
                return false;
            }
            column += after - i;
            i = after;
            boolean isSame = isQuote && continued < depth && open[continued] == QUOTE;
            if (!isSame) {
                depth = continued;
                push(isQuote ? QUOTE : column + 1);
            }
            continued++;
            if (continued > limit) {
                return !isThematicBreak(text, start, end);
            }
        }
        return false;
    }

    private void push(int contentIndent) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, Math.max(FEW, depth * 2));
        }
        open[depth] = contentIndent;
        depth++;
    }

    /** Whether a line is one mark over and over, and so a thematic break (section 4.1) and no list in a list. */
    private static boolean isThematicBreak(String text, int start, int end) {
        int first = Indentation.skip(text, start, end);
        int marks = 0;
        for (int i = first; i < end; i++) {
            if (text.charAt(i) == text.charAt(first)) {
                marks++;
            } else if (!Indentation.isSpaceOrTab(text.charAt(i))) {
                return false;
            }
        }
        return marks >= FEWEST_MARKS && (text.charAt(first) == '-' || text.charAt(first) == '*');
    }
}

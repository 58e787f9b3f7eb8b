package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import java.util.Arrays;

/**
 * Checks how deeply block quotes and list items nest (CommonMark sections 5.1 and 5.2), by the markers at the start of
 * lines. Markers in code blocks are counted too; there they are rare, and never nest deeply.
 */
public final class Nesting {

    /** Marks an open block as a quote, which only another marker continues, whatever the indent. */
    private static final int QUOTE = Integer.MAX_VALUE;

    /** The minimum number of marks of a thematic break. */
    private static final int MIN_MARKS = 3;

    private static final int INITIAL_CAPACITY = 4;
    private static final int[] NONE = {};

    private final int limit;

    /** The content indents of the open blocks, outermost first. */
    private int[] open = NONE;

    private int depth;

    private Nesting(int limit) {
        this.limit = limit;
    }

    /** Whether more than {@code limit} blocks nest in a text whose line ends are {@code \n}. */
    public static boolean isDeeper(String text, int limit) {
        Nesting nesting = new Nesting(limit);
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 ? text.length() : lineFeed;
            if (nesting.isDeeper(text, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether a quote or an item may start at {@code start}; an unindented line without either nests no block. */
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
            open = Arrays.copyOf(open, Math.max(INITIAL_CAPACITY, depth * 2));
        }
        open[depth] = contentIndent;
        depth++;
    }

    /** Whether a line is the same mark repeated, and so a thematic break (section 4.1) rather than nested lists. */
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
        return marks >= MIN_MARKS && (text.charAt(first) == '-' || text.charAt(first) == '*');
    }
}

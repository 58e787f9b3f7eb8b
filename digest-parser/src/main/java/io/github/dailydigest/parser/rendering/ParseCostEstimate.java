package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;

/** Estimates what parsing a text with commonmark-java may cost, from its delimiters, in one pass. */
final class ParseCostEstimate {

    /** Hundreds of times as many as a long section has, and their tree still fits in half of 64 MB. */
    private static final long MAX_BLOCKS = 30_000;

    /** Hundreds of times the cost of a long section, and still less than a second. */
    private static final long MAX_INLINE_COST = 20_000_000;

    private static final String BLOCK_MARKERS = ">*+-.)";

    private static final String INLINE_DELIMITERS = "[]*_`<&\\$";

    private ParseCostEstimate() {}

    /** Whether the tree of blocks needs little memory. */
    static boolean hasFewBlocks(String markdown) {
        return maxBlocks(markdown) <= MAX_BLOCKS;
    }

    /** Whether inline markup can be parsed in little time. */
    static boolean hasCheapInlines(String markdown) {
        return inlineCost(markdown) <= MAX_INLINE_COST;
    }

    /** Returns an upper bound on the number of blocks: one for each line, and for each marker before its text. */
    static long maxBlocks(String markdown) {
        long blocks = 0;
        int markers = 0;
        boolean beforeText = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (Whitespace.isLineEnd(c)) {
                blocks += 1 + Math.min(markers, RenderedMarkdown.MAX_DEPTH);
                markers = 0;
                beforeText = true;
            } else if (beforeText && BLOCK_MARKERS.indexOf(c) >= 0) {
                markers++;
            } else {
                beforeText = beforeText && (Indentation.isSpaceOrTab(c) || (c >= '0' && c <= '9'));
            }
        }
        return blocks + markers;
    }

    /**
     * Returns the sum, over all runs of lines that are not blank, of the length of the run times the number of its
     * delimiters. No inline markup continues past a blank line; from a bracket, an asterisk or an underscore,
     * commonmark-java looks back at each one before it, in some cases over all text in between.
     */
    static long inlineCost(String markdown) {
        long cost = 0;
        int start = 0;
        while (start < markdown.length()) {
            int end = endOfLines(markdown, start);
            cost += (end - start) * inlineDelimiters(markdown, start, end);
            start = end;
        }
        return cost;
    }

    /** Returns the index after the blank line that ends the run of lines from {@code start} on. */
    private static int endOfLines(String text, int start) {
        boolean blank = true;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Whitespace.isLineEnd(c)) {
                boolean inPair = c == '\r' && text.startsWith("\n", i + 1);
                if (blank && !inPair) {
                    return i + 1;
                }
                blank = blank || !inPair;
            } else {
                blank = blank && Indentation.isSpaceOrTab(c);
            }
        }
        return text.length();
    }

    private static long inlineDelimiters(String text, int start, int end) {
        long delimiters = 0;
        for (int i = start; i < end; i++) {
            if (INLINE_DELIMITERS.indexOf(text.charAt(i)) >= 0) {
                delimiters++;
            }
        }
        return delimiters;
    }
}

package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.parser.source.Indentation;

/** What it may cost commonmark-java to read a text, told from its signs in one pass over it. */
public final class ParseCostEstimate {

    /** Hundreds of times those of a long body, and still no more than half of 64 MB. */
    private static final long MOST_BLOCKS = 30_000;

    /** Hundreds of times that of a long body, and still less than a second. */
    private static final long MOST_INLINE = 20_000_000;

    private static final String BLOCK_SIGNS = ">*+-.)";

    private static final String INLINE_SIGNS = "[]*_`<&\\$";

    private ParseCostEstimate() {}

    /** Whether the tree of the blocks needs little memory. */
    static boolean areBlocksFew(String markdown) {
        return blocks(markdown) <= MOST_BLOCKS;
    }

    /** Whether inline markup can be read in little time. */
    static boolean isInlineLow(String markdown) {
        return inline(markdown) <= MOST_INLINE;
    }

    /** How many blocks there can be: one a line, and one for each sign of a quotation or an item before its text. */
    static long blocks(String markdown) {
        long blocks = 0;
        int signs = 0;
        boolean before = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (isLineEnd(c)) {
                blocks += 1 + Math.min(signs, RenderedMarkdown.DEEPEST);
                signs = 0;
                before = true;
            } else if (before && BLOCK_SIGNS.indexOf(c) >= 0) {
                signs++;
            } else {
                before = before && (Indentation.isSpaceOrTab(c) || (c >= '0' && c <= '9'));
            }
        }
        return blocks + signs;
    }

    /**
     * For each run of lines that are not blank, since no inline markup goes on past a blank line, its length times the
     * number of its signs: from a bracket, an asterisk or an underscore commonmark-java looks back to each one before
     * it, in some cases over all text between.
     */
    static long inline(String markdown) {
        long cost = 0;
        int start = 0;
        while (start < markdown.length()) {
            int end = endOfRun(markdown, start);
            cost += (end - start) * inlineSigns(markdown, start, end);
            start = end;
        }
        return cost;
    }

    /** The place behind the blank line that ends the lines from {@code start} on. */
    private static int endOfRun(String text, int start) {
        boolean blank = true;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
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

    private static long inlineSigns(String text, int start, int end) {
        long signs = 0;
        for (int i = start; i < end; i++) {
            if (INLINE_SIGNS.indexOf(text.charAt(i)) >= 0) {
                signs++;
            }
        }
        return signs;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

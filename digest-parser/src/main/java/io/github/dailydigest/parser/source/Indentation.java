package io.github.dailydigest.parser.source;

/**
 * The spaces and tabs before the text of a line, in columns as CommonMark counts them (section 2.2): tab stops are at
 * every fourth column.
 */
public final class Indentation {

    /** The number of columns from which an indented line is code and starts no other block (CommonMark section 4.4). */
    public static final int CODE_INDENT = 4;

    private static final int TAB_STOP = 4;

    private Indentation() {}

    /** Whether a character is a space or a tab. */
    public static boolean isSpaceOrTab(char c) {
        return c == ' ' || c == '\t';
    }

    /** Returns the first index at or after {@code from} that is neither a space nor a tab; {@code to} if all are. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && isSpaceOrTab(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the number of columns of a line's indent. */
    public static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to && isSpaceOrTab(text.charAt(i)); i++) {
            columns = advance(columns, text.charAt(i));
        }
        return columns;
    }

    /** Returns where a line starts after up to {@code columns} of its indent are removed; a tab is removed whole. */
    public static int strip(String text, int from, int to, int columns) {
        int i = from;
        int column = 0;
        while (i < to && column < columns && isSpaceOrTab(text.charAt(i))) {
            column = advance(column, text.charAt(i));
            i++;
        }
        return i;
    }

    /** Returns the column after a space or tab. */
    public static int advance(int column, char spaceOrTab) {
        return spaceOrTab == '\t' ? column + TAB_STOP - column % TAB_STOP : column + 1;
    }
}

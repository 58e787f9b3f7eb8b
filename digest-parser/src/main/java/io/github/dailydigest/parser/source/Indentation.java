package io.github.dailydigest.parser.source;

/**
 * The blanks and tabs before the text of a line, counted as CommonMark has it (section 2.2): tabs stop at every fourth
 * column.
 */
public final class Indentation {

    private static final int TAB_STOP = 4;

    private Indentation() {}

    public static boolean isSpaceOrTab(char c) {
        return c == ' ' || c == '\t';
    }

    /** The first place at or after {@code from} that holds neither blank nor tab. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && isSpaceOrTab(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** How many columns the indent of a line has. */
    public static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to && isSpaceOrTab(text.charAt(i)); i++) {
            columns = advance(columns, text.charAt(i));
        }
        return columns;
    }

    /** Where the text of a line starts once up to {@code columns} of its indent are taken off; a tab goes whole. */
    public static int strip(String text, int from, int to, int columns) {
        int i = from;
        int column = 0;
        while (i < to && column < columns && isSpaceOrTab(text.charAt(i))) {
            column = advance(column, text.charAt(i));
            i++;
        }
        return i;
    }

    /** The column after a blank or tab in a column. */
    public static int advance(int column, char blank) {
        return blank == '\t' ? column + TAB_STOP - column % TAB_STOP : column + 1;
    }
}

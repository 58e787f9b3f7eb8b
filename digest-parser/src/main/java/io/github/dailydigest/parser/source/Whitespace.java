package io.github.dailydigest.parser.source;

/** White space in a stretch of text: what the model's builders fold and cut, so the no-break space too. */
public final class Whitespace {

    private Whitespace() {}

    /** A bit for each of them up to the blank: tab to carriage return, the separators from U+001C on, the blank. */
    private static final long ASCII = 0x1_F000_3E00L;

    /** The last of all: the ideographic space. */
    private static final char LAST = '\u3000';

    /** Whether {@code c} is white space. */
    public static boolean is(char c) {
        return (c <= ' ' || c >= '\u0080') && c <= LAST && isUnicodeWhitespace(c);
    }

    private static boolean isUnicodeWhitespace(char c) {
        return c <= ' ' ? (ASCII >>> c & 1) != 0 : Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** The first place at or after {@code from} that holds no white space; {@code to} where all is white. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place after the last character before {@code to} that is no white space; {@code from} where all is white. */
    public static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether nothing but white space stands from {@code from} to {@code to}. */
    public static boolean isBlank(String text, int from, int to) {
        return skip(text, from, to) == to;
    }

    /**
     * The text from {@code from} to {@code to} as the model keeps a line: outer white space cut, inner runs one blank.
     */
    public static String fold(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        boolean blankDue = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (is(c)) {
                blankDue = folded.length() > 0;
            } else {
                if (blankDue) {
                    folded.append(' ');
                    blankDue = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** How many characters the model keeps of a line from {@code from} to {@code to}; see {@link #fold}. */
    public static int foldedLength(String text, int from, int to) {
        int length = 0;
        boolean blankDue = false;
        for (int i = from; i < to; i++) {
            if (is(text.charAt(i))) {
                blankDue = length > 0;
            } else {
                length += blankDue ? 2 : 1;
                blankDue = false;
            }
        }
        return length;
    }

    /** How many characters there are that are no white space. */
    public static int countNonWhitespace(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}

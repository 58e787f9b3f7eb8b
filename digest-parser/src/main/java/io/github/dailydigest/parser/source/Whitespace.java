package io.github.dailydigest.parser.source;

/** White space in a range of a text, as the model's builders define it, so including the no-break space. */
public final class Whitespace {

    private Whitespace() {}

    /** One bit for each up to the space: tab to carriage return, the separators U+001C to U+001F, the space. */
    private static final long ASCII = 0x1_F000_3E00L;

    /** The last one in Unicode: the ideographic space. */
    private static final char LAST = '\u3000';

    /** Whether {@code c} is white space. */
    public static boolean is(char c) {
        return (c <= ' ' || c >= '\u0080') && c <= LAST && isUnicodeWhitespace(c);
    }

    private static boolean isUnicodeWhitespace(char c) {
        return c <= ' ' ? (ASCII >>> c & 1) != 0 : Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Whether {@code c} ends a line, alone or as part of {@code \r\n} (CommonMark section 2.1). */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns the first index at or after {@code from} that is not white space; {@code to} if all is. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the index after the last character before {@code to} that is not white space; {@code from} if all is. */
    public static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether the range is only white space. */
    public static boolean isBlank(String text, int from, int to) {
        return skip(text, from, to) == to;
    }

    /** Returns the range as the model stores a line: outer white space removed, inner runs replaced by one space. */
    public static String fold(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        boolean spaceDue = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (is(c)) {
                spaceDue = folded.length() > 0;
            } else {
                if (spaceDue) {
                    folded.append(' ');
                    spaceDue = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Returns the length of the range when {@linkplain #fold folded}, without building it. */
    public static int foldedLength(String text, int from, int to) {
        int length = 0;
        boolean spaceDue = false;
        for (int i = from; i < to; i++) {
            if (is(text.charAt(i))) {
                spaceDue = length > 0;
            } else {
                length += spaceDue ? 2 : 1;
                spaceDue = false;
            }
        }
        return length;
    }

    /** Returns the number of characters in the range that are not white space. */
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

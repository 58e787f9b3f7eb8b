package io.github.dailydigest.parser.markdown;

/**
 * The marker of a list item (CommonMark section 5.2): a bullet, or up to nine digits and a full stop or parenthesis.
 */
public final class ListMarker {

    private static final int MOST_DIGITS = 9;

    private ListMarker() {}

    /**
     * The place after the marker that starts at {@code from}; {@code from} where none does. What must follow it, a
     * blank, a tab or the end of the line, is for the caller to see.
     */
    public static int end(String text, int from, int to) {
        char c = text.charAt(from);
        if (c == '-' || c == '*' || c == '+') {
            return from + 1;
        }
        int i = from;
        while (i < to && i - from < MOST_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean marked = i > from && i < to && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return marked ? i + 1 : from;
    }
}

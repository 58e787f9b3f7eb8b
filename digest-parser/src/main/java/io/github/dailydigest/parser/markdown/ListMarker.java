package io.github.dailydigest.parser.markdown;

/** The marker of a list item (CommonMark section 5.2): a bullet, or up to nine digits and a period or parenthesis. */
public final class ListMarker {

    static final int MAX_DIGITS = 9;

    private ListMarker() {}

    /**
     * Returns the end of the marker that starts at {@code from}; {@code from} if none does. The caller checks that a
     * space, a tab or the end of the line follows it.
     */
    public static int end(String text, int from, int to) {
        char c = text.charAt(from);
        if (c == '-' || c == '*' || c == '+') {
            return from + 1;
        }
        int i = from;
        while (i < to && i - from < MAX_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean isMarker = i > from && i < to && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return isMarker ? i + 1 : from;
    }
}

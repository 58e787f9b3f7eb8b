package io.github.dailydigest.parser.source;

/**
 * Searches that, unlike those of {@link String}, never look beyond the stretch they are for, so that they stay linear.
 */
public final class Search {

    private Search() {}

    /**
     * The first place from {@code from} at which {@code part} stands and ends by {@code to}; -1 where there is none.
     */
    public static int first(String text, String part, int from, int to) {
        char first = part.charAt(0);
        int last = to - part.length();
        for (int i = from; i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first place from {@code from} to {@code to} that holds {@code c}; {@code to} where none does. */
    public static int first(String text, char c, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** The last place from {@code from} at which {@code part} stands and ends by {@code to}; -1 where there is none. */
    public static int last(String text, String part, int from, int to) {
        char first = part.charAt(0);
        for (int i = to - part.length(); i >= from; i--) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first white space from {@code from} to {@code to}; {@code to} where there is none. */
    public static int firstWhitespace(String text, int from, int to) {
        int i = from;
        while (i < to && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

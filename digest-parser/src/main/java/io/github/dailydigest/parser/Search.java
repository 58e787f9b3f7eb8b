package io.github.dailydigest.parser;

/**
 * Searches that, unlike those of {@link String}, never look beyond the stretch they are for, so that they stay linear.
 */
final class Search {

    private Search() {}

    /**
     * The first place from {@code from} at which {@code part} stands and ends by {@code to}; -1 where there is none.
     */
    static int first(String text, String part, int from, int to) {
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
    static int first(String text, char c, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** The last place from {@code from} at which {@code part} stands and ends by {@code to}; -1 where there is none. */
    static int last(String text, String part, int from, int to) {
        char first = part.charAt(0);
        for (int i = to - part.length(); i >= from; i--) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first white space from {@code from} to {@code to}; {@code to} where there is none. */
    static int firstWhite(String text, int from, int to) {
        int i = from;
        while (i < to && !White.is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

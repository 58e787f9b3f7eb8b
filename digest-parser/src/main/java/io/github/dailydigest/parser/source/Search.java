package io.github.dailydigest.parser.source;

/**
 * Searches within a range of a text. Unlike those of {@link String}, they never look beyond the range, so that parsing
 * stays linear.
 */
public final class Search {

    private Search() {}

    /** Returns the first index of {@code part} within the range, or -1 if it does not occur. */
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

    /** Returns the first index of {@code c} within the range, or {@code to} if it does not occur. */
    public static int first(String text, char c, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** Returns the end of the run of {@code c} that starts at {@code from}; {@code from} if there is none. */
    public static int endOfRun(String text, char c, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == c) {
            i++;
        }
        return i;
    }

    /** Returns the last index of {@code part} within the range, or -1 if it does not occur. */
    public static int last(String text, String part, int from, int to) {
        char first = part.charAt(0);
        for (int i = to - part.length(); i >= from; i--) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the first white space within the range, or {@code to} if there is none. */
    public static int firstWhitespace(String text, int from, int to) {
        int i = from;
        while (i < to && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

package io.github.dailydigest.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** Normalizes and validates the text of values. Text that is normalized already is returned as it is, not copied. */
final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    /** One bit for each white space character up to the space: U+0009 to U+000D, U+001C to U+001F, and the space. */
    private static final long ASCII_WHITE_SPACE = 0x1_F000_3E00L;

    /** The ideographic space, the last white space character of Unicode. */
    private static final char LAST_WHITE_SPACE = '\u3000';

    private Text() {}

    /** Returns {@code text} on one line: white space trimmed at both ends, and collapsed to single spaces within. */
    static String line(String text) {
        return isLine(text) ? text : collapse(text);
    }

    /**
     * Returns the text of an attribute on one line, as {@link #line(String)} does.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    static String line(String attribute, String text) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(
                    attribute + " is blank; it needs at least one character that is not white space");
        }
        return line;
    }

    /** Returns {@code text} with {@code \n} as the line ending, white space trimmed at both ends and kept within. */
    static String body(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        String body = text.substring(start, end);
        if (body.indexOf('\r') >= 0) {
            body = body.replace("\r\n", "\n").replace('\r', '\n');
        }
        return wellFormed(body);
    }

    /**
     * Returns a text of an attribute as {@link #body(String)} does.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    static String body(String attribute, String text) {
        String body = body(text);
        if (body.isEmpty()) {
            throw new IllegalArgumentException(
                    attribute + " has a blank text; each text needs at least one character that is not white space");
        }
        return body;
    }

    /** Applies {@code normalizer} to each of {@code texts}; returns the same list if that changes none of them. */
    static List<String> mapAll(List<String> texts, UnaryOperator<String> normalizer) {
        for (String text : texts) {
            if (!normalizer.apply(text).equals(text)) {
                return texts.stream().map(normalizer).toList();
            }
        }
        return texts;
    }

    /**
     * Returns the URL of an attribute as written.
     *
     * @throws IllegalArgumentException if {@code text} is empty or contains white space
     */
    static String url(String attribute, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(attribute + " is empty; a URL needs at least one character");
        }
        if (isVisibleAscii(text)) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isWhiteSpace(text.charAt(i))) {
                throw new IllegalArgumentException(attribute + " contains white space at index " + i + ": \"" + text
                        + "\"; write a space in a URL as %20");
            }
        }
        return wellFormed(text);
    }

    private static String wellFormed(String text) {
        int length = text.length();
        for (int i = indexOfSurrogate(text, 0); i < length; i = indexOfSurrogate(text, i + 1)) {
            if (isUnpairedSurrogate(text, i)) {
                return replaceUnpairedSurrogates(text);
            }
        }
        return text;
    }

    /**
     * Returns the index of the first surrogate at or after {@code start}, or the length of the text if none follows.
     */
    private static int indexOfSurrogate(String text, int start) {
        int length = text.length();
        int i = start;
        while (i < length && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String replaceUnpairedSurrogates(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(wellFormedChar(text, i));
        }
        return out.toString();
    }

    private static boolean isLine(String text) {
        return isAsciiLine(text) || isUnicodeLine(text);
    }

    /**
     * Whether {@code text} is a normalized line of printable ASCII characters, as most texts are. The positions of
     * spaces cannot be predicted, so the loop has no branches that a processor could mispredict: a difference is
     * negative for every other character, and for a space at the start or after another space.
     */
    private static boolean isAsciiLine(String text) {
        int length = text.length();
        int previous = ' ';
        int negative = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            negative |= (c - ' ') | ('~' - c) | ((c | previous) - '!');
            previous = c;
        }
        return negative >= 0 && previous != ' ';
    }

    /**
     * Whether {@code text} has only ASCII characters other than spaces and controls, as most URLs do; branch-free too.
     */
    private static boolean isVisibleAscii(String text) {
        int length = text.length();
        int negative = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            negative |= (c - '!') | ('~' - c);
        }
        return negative >= 0;
    }

    private static boolean isUnicodeLine(String text) {
        boolean afterSpace = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (space ? afterSpace : isWhiteSpace(c) || (Character.isSurrogate(c) && isUnpairedSurrogate(text, i))) {
                return false;
            }
            afterSpace = space;
        }
        return length == 0 || !afterSpace;
    }

    private static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            if (isWhiteSpace(text.charAt(i))) {
                pendingSpace = out.length() > 0;
            } else {
                if (pendingSpace) {
                    out.append(' ');
                    pendingSpace = false;
                }
                out.append(wellFormedChar(text, i));
            }
        }
        return out.toString();
    }

    private static char wellFormedChar(String text, int index) {
        return isUnpairedSurrogate(text, index) ? REPLACEMENT : text.charAt(index);
    }

    private static boolean isUnpairedSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static boolean isWhiteSpace(char c) {
        if (c <= ' ') {
            return (ASCII_WHITE_SPACE >>> c & 1) != 0;
        }
        return c >= '\u0080' && c <= LAST_WHITE_SPACE && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
}

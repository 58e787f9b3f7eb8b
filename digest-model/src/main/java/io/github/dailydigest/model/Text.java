package io.github.dailydigest.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** The one form in which text stands in a value; every builder brings its text into it. */
final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    /** A bit for each white space up to the blank: tab to carriage return, the separators from U+001C on, the blank. */
    private static final long ASCII_WHITE = 0x1_F000_3E00L;

    /** The ideographic space; no white space stands behind it. */
    private static final char LAST_WHITE = '\u3000';

    private Text() {}

    /** {@code text} on one line: outer white space cut, each inner run of it one blank. */
    static String line(String text) {
        return isLine(text) ? text : foldedLine(text);
    }

    /** As {@link #line}, for an attribute that must not be blank. */
    static String line(String attribute, String text) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(
                    attribute + " is blank; it needs at least one character that is not white space");
        }
        return line;
    }

    /** {@code text} as a body: line ends {@code \n}, outer white space cut, all else as it stands. */
    static String body(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        String body = text.substring(start, end);
        if (body.indexOf('\r') >= 0) {
            body = body.replace("\r\n", "\n").replace('\r', '\n');
        }
        return wellFormed(body);
    }

    /** Each of {@code texts} in the form that {@code form} gives; the same list where all have it already. */
    static List<String> each(List<String> texts, UnaryOperator<String> form) {
        for (String text : texts) {
            if (!form.apply(text).equals(text)) {
                return texts.stream().map(form).toList();
            }
        }
        return texts;
    }

    /** An address as written, which has no white space. */
    static String url(String attribute, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(attribute + " is empty; leave it out where there is no address");
        }
        if (isVisibleAscii(text)) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isWhite(text.charAt(i))) {
                throw new IllegalArgumentException(attribute + " has white space at index " + i
                        + "; an address has none: \"" + text + "\"; write it as %20");
            }
        }
        return wellFormed(text);
    }

    private static String wellFormed(String text) {
        int length = text.length();
        for (int i = firstSurrogate(text, 0); i < length; i = firstSurrogate(text, i + 1)) {
            if (isHalf(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    /** The place of the first surrogate from {@code from} on; the length of the text where there is none. */
    private static int firstSurrogate(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(wellFormed(text, i));
        }
        return out.toString();
    }

    private static boolean isLine(String text) {
        return isAsciiLine(text) || isAnyLine(text);
    }

    /**
     * Whether {@code text} is a line of printable ASCII characters, as most are. Blanks come at no regular distance, so
     * the loop has no branch that a processor could guess wrongly: a character that is no such one makes a difference
     * negative, and so does a blank behind a blank or at the start.
     */
    private static boolean isAsciiLine(String text) {
        int length = text.length();
        int before = ' ';
        int negative = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            negative |= (c - ' ') | ('~' - c) | ((c | before) - '!');
            before = c;
        }
        return negative >= 0 && before != ' ';
    }

    /** Whether {@code text} is of ASCII characters that one can see, as addresses are; without branches too. */
    private static boolean isVisibleAscii(String text) {
        int length = text.length();
        int negative = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            negative |= (c - '!') | ('~' - c);
        }
        return negative >= 0;
    }

    private static boolean isAnyLine(String text) {
        boolean afterBlank = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? afterBlank : isWhite(c) || (Character.isSurrogate(c) && isHalf(text, i))) {
                return false;
            }
            afterBlank = blank;
        }
        return length == 0 || !afterBlank;
    }

    private static String foldedLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blankDue = false;
        for (int i = 0; i < text.length(); i++) {
            if (isWhite(text.charAt(i))) {
                blankDue = out.length() > 0;
            } else {
                if (blankDue) {
                    out.append(' ');
                    blankDue = false;
                }
                out.append(wellFormed(text, i));
            }
        }
        return out.toString();
    }

    private static char wellFormed(String text, int index) {
        return isHalf(text, index) ? REPLACEMENT : text.charAt(index);
    }

    /** Whether a surrogate stands at {@code index} that lacks its other half. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static boolean isWhite(char c) {
        if (c <= ' ') {
            return (ASCII_WHITE >>> c & 1) != 0;
        }
        return c >= '\u0080' && c <= LAST_WHITE && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
}

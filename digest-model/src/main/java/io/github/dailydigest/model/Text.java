package io.github.dailydigest.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** The one form in which text stands in a value; every builder brings its text into it. */
final class Text {

    private static final char REPLACEMENT = '\uFFFD';

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
        for (int i = 0; i < text.length(); i++) {
            if (isWhite(text.charAt(i))) {
                throw new IllegalArgumentException(attribute + " has white space at index " + i
                        + "; an address has none: \"" + text + "\"; write it as %20");
            }
        }
        return wellFormed(text);
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(wellFormed(text, i));
        }
        return out.toString();
    }

    private static boolean isLine(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            if (blank ? afterBlank : isWhite(text.charAt(i)) || isHalf(text, i)) {
                return false;
            }
            afterBlank = blank;
        }
        return text.isEmpty() || !afterBlank;
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

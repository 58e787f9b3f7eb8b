package io.github.dailydigest.model;

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
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\r' || Character.isSurrogate(c)) {
                return repairedBody(text, start, end);
            }
        }
        return text.substring(start, end);
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

    /** {@code text} with each surrogate that lacks its other half replaced. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length());
                for (int j = 0; j < text.length(); j++) {
                    out.append(paired(text, j));
                }
                return out.toString();
            }
        }
        return text;
    }

    private static boolean isLine(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? afterBlank : isWhite(c) || Character.isSurrogate(c)) {
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
                out.append(paired(text, i));
            }
        }
        return out.toString();
    }

    private static String repairedBody(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\r') {
                out.append(paired(text, i));
            } else if (i + 1 >= end || text.charAt(i + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static char paired(String text, int index) {
        char c = text.charAt(index);
        boolean alone = false;
        if (Character.isHighSurrogate(c)) {
            alone = index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        } else if (Character.isLowSurrogate(c)) {
            alone = index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return alone ? REPLACEMENT : c;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package io.github.dailydigest.examples.commandline;

import java.util.Locale;

/** Makes text from files, and their names, safe to print on a terminal or to a log. */
final class TerminalText {

    private TerminalText() {}

    /**
     * Escapes control characters, so that the text stays on one line and cannot control the terminal, and the
     * characters that control the direction of text, so that it is shown in the order in which it is written. An
     * escaped character is shown as <code>&#92;u202e</code>.
     */
    static String escape(String text) {
        if (text.chars().noneMatch(TerminalText::isControl)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || isBidiControl(c);
    }

    /** Whether a character has the property {@code Bidi_Control} of Unicode, which the JDK does not know. */
    private static boolean isBidiControl(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (0x202A <= c && c <= 0x202E)
                || (0x2066 <= c && c <= 0x2069);
    }
}

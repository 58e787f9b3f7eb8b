package io.github.dailydigest.examples.commandline;

import java.util.Locale;

/** Makes text from files, and their names, safe to print on a terminal. */
final class TerminalText {

    private TerminalText() {}

    /** Escapes control characters, so that the text stays on one line and cannot control the terminal. */
    static String escape(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

package io.github.dailydigest.examples.commandline;

import java.util.Locale;

/** Text of files and their names, safe to show on a terminal. */
final class Printable {

    private Printable() {}

    /** {@code text} with each control character as its escape, so that it stays one line and steers no terminal. */
    static String line(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}

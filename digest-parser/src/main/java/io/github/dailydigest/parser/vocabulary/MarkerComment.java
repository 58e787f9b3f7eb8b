package io.github.dailydigest.parser.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A comment in place of the label of a bullet, which says what the bullet contains. The writer writes it if plain
 * markdown would be parsed as something else. It is invisible in rendered markdown.
 */
public enum MarkerComment {
    /** A summary: the indented lines below. */
    SUMMARY("<!-- summary -->"),
    /** A field of a paper: on the line below, its key in emphasis, as a label, and its value. */
    FIELD("<!-- field -->"),
    /** Text that is neither a field nor a section. */
    UNRECOGNIZED("<!-- unrecognized -->");

    private final String text;

    MarkerComment(String text) {
        this.text = text;
    }

    /** Returns the comment. */
    public String text() {
        return text;
    }

    /** Returns the comment that starts at {@code from}, or null if none does. */
    public static @Nullable MarkerComment at(String text, int from) {
        if (!text.startsWith("<!--", from)) {
            return null;
        }
        for (MarkerComment mark : values()) {
            if (text.startsWith(mark.text, from)) {
                return mark;
            }
        }
        return null;
    }
}

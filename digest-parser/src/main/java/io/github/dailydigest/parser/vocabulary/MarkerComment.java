package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.DigestWriter;
import org.jspecify.annotations.Nullable;

/**
 * A comment that stands in a bullet where the label would, and says what the bullet is. {@link DigestWriter} writes it
 * where plain markdown would be read as something else; who reads the file does not see it.
 */
public enum MarkerComment {
    /** A summary: what stands below, as far as it is indented. */
    SUMMARY("<!-- summary -->"),
    /** A field of a paper: on the line below, its key, in emphasis as a label is, and its value. */
    FIELD("<!-- field -->"),
    /** Text that is neither field nor section. */
    UNRECOGNIZED("<!-- unrecognized -->");

    private final String text;

    MarkerComment(String text) {
        this.text = text;
    }

    /** The comment. */
    public String text() {
        return text;
    }

    /** The comment that starts at {@code from}; null where none does. */
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

package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

/**
 * A comment that stands in a bullet where the label would, and says what the bullet is. {@link DigestWriter} writes it
 * where plain markdown would be read as something else; who reads the file does not see it.
 */
enum CommentMark {
    /** A summary: what stands below, as far as it is indented. */
    SUMMARY("<!-- summary -->"),
    /** A field of a paper: on the line below, its key, in emphasis as a label is, and its value. */
    FIELD("<!-- field -->"),
    /** Text that is neither field nor section. */
    UNRECOGNIZED("<!-- unrecognized -->");

    private final String text;

    CommentMark(String text) {
        this.text = text;
    }

    /** The comment. */
    String text() {
        return text;
    }

    /** The comment that starts at {@code from}; null where none does. */
    static @Nullable CommentMark at(String text, int from) {
        if (!text.startsWith("<!--", from)) {
            return null;
        }
        for (CommentMark mark : values()) {
            if (text.startsWith(mark.text, from)) {
                return mark;
            }
        }
        return null;
    }
}

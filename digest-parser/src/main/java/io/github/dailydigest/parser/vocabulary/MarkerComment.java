package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
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
    /** The links of a paper: one on each line below, the URL first. */
    LINKS("<!-- links -->"),
    /** Text that is neither field nor section. */
    UNRECOGNIZED("<!-- unrecognized -->");

    private final String text;

    MarkerComment(String text) {
        this.text = text;
    }

    /**
     * The comment below a heading with a date that says that it starts a digest, though no paper follows, or though the
     * heading links to a paper.
     */
    public static final String DIGEST = "<!-- digest -->";

    /** Whether a line is the comment below the heading of a digest. */
    public static boolean isDigest(LineCursor line) {
        int from = line.textStart();
        return line.text().startsWith(DIGEST, from)
                && Whitespace.trimEnd(line.text(), from, line.end()) == from + DIGEST.length();
    }

    /** The comment. */
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

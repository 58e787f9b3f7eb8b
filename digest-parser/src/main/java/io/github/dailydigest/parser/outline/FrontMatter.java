package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import org.jspecify.annotations.Nullable;

/**
 * Front matter at the top of a file: a line {@code ---}, closed by {@code ---} or {@code ...} within a hundred lines
 * and before any heading. It is not content, but its {@code date} and {@code title} serve if no heading gives them.
 *
 * @param lines how many lines it has; zero if there is none
 * @param date its date; null if it has none
 * @param title its title, which may be blank
 */
record FrontMatter(int lines, @Nullable FoundDate date, String title) {

    /** No front matter. */
    static final FrontMatter NONE = new FrontMatter(0, null, "");

    private static final int MAX_LINES = 100;
    private static final String DATE = "date:";
    private static final String TITLE = "title:";

    /** Reads the front matter at the start of what a cursor walks, which is not moved. */
    static FrontMatter read(LineCursor lines) {
        LineCursor ahead = new LineCursor(lines);
        if (!ahead.advance() || !isFence(ahead, "---")) {
            return NONE;
        }
        FoundDate date = null;
        String title = "";
        while (ahead.number() <= MAX_LINES && ahead.advance()) {
            if (isFence(ahead, "---") || isFence(ahead, "...")) {
                return new FrontMatter(ahead.number(), date, title);
            }
            if (AtxHeading.read(ahead) != null) {
                return NONE;
            }
            if (date == null && startsWith(ahead, DATE)) {
                FoundDate found = DateFinder.find(ahead.text(), ahead.start() + DATE.length(), ahead.end());
                date = found != null && found.first() != null ? found : null;
            } else if (title.isEmpty() && startsWith(ahead, TITLE)) {
                title = unquoted(ahead.text()
                        .substring(ahead.start() + TITLE.length(), ahead.end())
                        .strip());
            }
        }
        return NONE;
    }

    private static boolean startsWith(LineCursor line, String key) {
        return line.text().regionMatches(true, line.start(), key, 0, key.length());
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean isFence(LineCursor line, String fence) {
        return line.text().startsWith(fence, line.start())
                && Whitespace.trimEnd(line.text(), line.start(), line.end()) == line.start() + fence.length();
    }
}

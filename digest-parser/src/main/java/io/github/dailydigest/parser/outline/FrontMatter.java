package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * Front matter at the top of a file: a line {@code ---}, closed by {@code ---} or {@code ...} within a hundred lines
 * and before any heading. It is not part of a digest.
 */
final class FrontMatter {

    private static final int MOST_LINES = 100;

    private FrontMatter() {}

    /** Returns the number of lines of front matter at the position of the cursor; zero if there is none. */
    static int lines(LineCursor lines) {
        LineCursor ahead = new LineCursor(lines);
        if (!ahead.advance() || !isFence(ahead, "---")) {
            return 0;
        }
        while (ahead.number() <= MOST_LINES && ahead.advance()) {
            if (isFence(ahead, "---") || isFence(ahead, "...")) {
                return ahead.number();
            }
            if (AtxHeading.read(ahead) != null) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isFence(LineCursor line, String fence) {
        return line.text().startsWith(fence, line.start())
                && Whitespace.trimEnd(line.text(), line.start(), line.end()) == line.start() + fence.length();
    }
}

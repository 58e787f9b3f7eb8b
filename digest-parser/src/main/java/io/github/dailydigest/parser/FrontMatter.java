package io.github.dailydigest.parser;

/**
 * Front matter at the top of a file: a line {@code ---}, closed by {@code ---} or {@code ...} within a hundred lines
 * and before any heading. It is no content.
 */
final class FrontMatter {

    private static final int MOST_LINES = 100;

    private FrontMatter() {}

    /** Moves {@code lines}, which is before the first line, to the closing line of front matter, if there is any. */
    static boolean skip(LineCursor lines) {
        LineCursor ahead = new LineCursor(lines);
        if (!ahead.advance() || !isFence(ahead, "---")) {
            return false;
        }
        int last = ahead.number() + MOST_LINES;
        while (ahead.advance() && ahead.number() <= last) {
            if (isFence(ahead, "---") || isFence(ahead, "...")) {
                while (lines.number() < ahead.number()) {
                    lines.advance();
                }
                return true;
            }
            if (AtxHeading.read(ahead.text(), ahead.start(), ahead.end()) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFence(LineCursor line, String fence) {
        return line.text().startsWith(fence, line.start())
                && White.trimEnd(line.text(), line.start(), line.end()) == line.start() + fence.length();
    }
}

package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

/**
 * A line of text underlined by {@code ===} or {@code ---}, which CommonMark reads as a heading of level 1 or 2 (section
 * 4.3). Only paragraphs of one line are looked at, since the headings of the format are never longer.
 */
final class SetextHeading {

    private static final int DEEPEST_INDENT = 3;

    /** What an underline may start with. */
    private static final String UNDERLINES = "=- ";

    private SetextHeading() {}

    /** The heading on the line where {@code lines} stands, in the form of an ATX heading; null where it is none. */
    static @Nullable AtxHeading read(LineCursor lines) {
        if (UNDERLINES.indexOf(lines.firstOfNext()) < 0
                || lines.isBlank()
                || Indent.columns(lines.text(), lines.start(), lines.end()) > DEEPEST_INDENT) {
            return null;
        }
        LineCursor ahead = new LineCursor(lines);
        int level = ahead.advance() ? level(ahead) : 0;
        int start = lines.textStart();
        return level == 0 ? null : new AtxHeading(level, start, White.trimEnd(lines.text(), start, lines.end()));
    }

    /** The level that an underline gives; zero where the line is none. */
    private static int level(LineCursor underline) {
        String text = underline.text();
        int from = underline.textStart();
        int to = White.trimEnd(text, from, underline.end());
        if (from == to || Indent.columns(text, underline.start(), to) > DEEPEST_INDENT) {
            return 0;
        }
        char c = text.charAt(from);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != c) {
                return 0;
            }
        }
        return c == '=' ? 1 : c == '-' ? 2 : 0;
    }
}

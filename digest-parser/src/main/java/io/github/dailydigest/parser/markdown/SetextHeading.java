package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A line of text underlined by {@code ===} or {@code ---}, which CommonMark reads as a heading of level 1 or 2 (section
 * 4.3). Behind the underline, white space of any kind may stand, a no-break space too, unlike there; before it, blanks
 * and tabs alone. Only paragraphs of one line are looked at, since the headings of the format are never longer.
 */
public final class SetextHeading {

    private static final int DEEPEST_INDENT = 3;

    private SetextHeading() {}

    /** The heading on the line where {@code lines} stands, in the form of an ATX heading; null where it is none. */
    public static @Nullable AtxHeading read(LineCursor lines) {
        if (!maybeUnderline(lines.text(), lines.next()) || lines.isBlank() || lines.indent() > DEEPEST_INDENT) {
            return null;
        }
        LineCursor ahead = new LineCursor(lines);
        int level = ahead.advance() ? level(ahead.text(), ahead.start(), ahead.end()) : 0;
        int start = lines.textStart();
        return level == 0 ? null : new AtxHeading(level, start, Whitespace.trimEnd(lines.text(), start, lines.end()));
    }

    /** Whether a line starts at {@code from} that is an underline, or goes on beyond the window. */
    private static boolean maybeUnderline(String text, int from) {
        int length = text.length();
        int start = Indentation.skip(text, from, length);
        if (start == length) {
            return true;
        }
        char mark = text.charAt(start);
        if (mark != '=' && mark != '-') {
            return false;
        }
        int end = start;
        while (end < length && text.charAt(end) == mark) {
            end++;
        }
        int after = Indentation.skip(text, end, length);
        return after == length || Whitespace.is(text.charAt(after));
    }

    /** Whether the line from {@code start} to {@code end} underlines a heading above it. */
    public static boolean isUnderline(String text, int start, int end) {
        return level(text, start, end) > 0;
    }

    /** The level that an underline gives; zero where the line is none. */
    private static int level(String text, int start, int end) {
        int from = Indentation.skip(text, start, end);
        int to = Whitespace.trimEnd(text, from, end);
        if (from == to || Indentation.columns(text, start, to) > DEEPEST_INDENT) {
            return 0;
        }
        char mark = text.charAt(from);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != mark) {
                return 0;
            }
        }
        return mark == '=' ? 1 : mark == '-' ? 2 : 0;
    }
}

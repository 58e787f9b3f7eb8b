package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A setext heading: a line of text underlined by {@code ===} or {@code ---}, of level 1 or 2 (CommonMark section 4.3).
 * Unlike in CommonMark, any white space may follow the underline, including a no-break space; only spaces and tabs may
 * precede it. Only headings of one line are recognized, since those of digests are never longer.
 */
public final class SetextHeading {

    private SetextHeading() {}

    /** Reads the heading on the line of a cursor, as an ATX heading; returns null if the line is not one. */
    public static @Nullable AtxHeading read(LineCursor lines) {
        if (!mayBeUnderline(lines.text(), lines.next())
                || lines.isBlank()
                || lines.indent() >= Indentation.CODE_INDENT) {
            return null;
        }
        LineCursor ahead = new LineCursor(lines);
        int level = ahead.advance() ? level(ahead.text(), ahead.start(), ahead.end()) : 0;
        int start = lines.textStart();
        return level == 0 ? null : new AtxHeading(level, start, Whitespace.trimEnd(lines.text(), start, lines.end()));
    }

    /** Whether the line at {@code from} is an underline, or ends beyond the buffer. */
    private static boolean mayBeUnderline(String text, int from) {
        int length = text.length();
        int start = Indentation.skip(text, from, length);
        if (start == length) {
            return true;
        }
        char mark = text.charAt(start);
        if (mark != '=' && mark != '-') {
            return false;
        }
        int after = Indentation.skip(text, Search.endOfRun(text, mark, start, length), length);
        return after == length || Whitespace.is(text.charAt(after));
    }

    /** Whether the line from {@code start} to {@code end} is the underline of a heading. */
    public static boolean isUnderline(String text, int start, int end) {
        return level(text, start, end) > 0;
    }

    /** Returns the level of the heading that a line underlines; zero if the line is not an underline. */
    private static int level(String text, int start, int end) {
        int from = Indentation.skip(text, start, end);
        int to = Whitespace.trimEnd(text, from, end);
        if (from == to || Indentation.columns(text, start, to) >= Indentation.CODE_INDENT) {
            return 0;
        }
        char mark = text.charAt(from);
        if (Search.endOfRun(text, mark, from, to) < to) {
            return 0;
        }
        return mark == '=' ? 1 : mark == '-' ? 2 : 0;
    }
}

package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * An ATX heading (CommonMark section 4.2): up to three spaces, one to six {@code #}, and white space or the end of the
 * line. A byte order mark or zero-width space at the start of the line is ignored: files that begin with one are
 * joined.
 *
 * @param level the number of {@code #}
 * @param start where its text starts, after white space
 * @param end where its text ends, before white space and a closing sequence of {@code #}
 */
public record AtxHeading(int level, int start, int end) {

    private static final int MAX_LEVEL = 6;

    /** Reads the heading on the line from {@code from} to {@code to}; returns null if the line is not one. */
    public static @Nullable AtxHeading read(String text, int from, int to) {
        return read(text, from, Indentation.skip(text, from, to), to);
    }

    /** Reads the heading on a line; returns null if the line is not one. */
    public static @Nullable AtxHeading read(LineCursor line) {
        String text = line.text();
        int start = line.start();
        while (start < line.end() && isIgnored(text.charAt(start))) {
            start++;
        }
        return start == line.start() ? read(text, start, line.indentEnd(), line.end()) : read(text, start, line.end());
    }

    private static boolean isIgnored(char c) {
        return c == '\uFEFF' || c == '\u200B';
    }

    private static @Nullable AtxHeading read(String text, int from, int hashes, int to) {
        int i = Search.endOfRun(text, '#', hashes, to);
        int level = i - hashes;
        if (level == 0
                || level > MAX_LEVEL
                || Indentation.columns(text, from, hashes) >= Indentation.CODE_INDENT
                || (i < to && !Whitespace.is(text.charAt(i)))) {
            return null;
        }
        int start = Whitespace.skip(text, i, to);
        int end = withoutClosing(text, start, Whitespace.trimEnd(text, start, to));
        return new AtxHeading(level, start, end);
    }

    private static int withoutClosing(String text, int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) == '#') {
            i--;
        }
        boolean closing = i < end && (i == start || Indentation.isSpaceOrTab(text.charAt(i - 1)));
        return closing ? Whitespace.trimEnd(text, start, i) : end;
    }
}

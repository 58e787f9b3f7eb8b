package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A line that CommonMark reads as an ATX heading (section 4.2): up to three blanks, one to six {@code #}, and a blank
 * or the end of the line.
 *
 * @param level the number of {@code #}
 * @param start where its text starts, without white space around it
 * @param end where its text ends, before a closing run of {@code #}
 */
public record AtxHeading(int level, int start, int end) {

    private static final int DEEPEST_INDENT = 3;

    /** The heading on the line from {@code from} to {@code to}; null where the line is none. */
    public static @Nullable AtxHeading read(String text, int from, int to) {
        return read(text, from, Indentation.skip(text, from, to), to);
    }

    /** The heading on a line; null where the line is none. */
    public static @Nullable AtxHeading read(LineCursor line) {
        return read(line.text(), line.start(), line.indentEnd(), line.end());
    }

    private static @Nullable AtxHeading read(String text, int from, int hashes, int to) {
        int i = hashes;
        while (i < to && text.charAt(i) == '#') {
            i++;
        }
        int level = i - hashes;
        if (level == 0
                || level > 6
                || Indentation.columns(text, from, hashes) > DEEPEST_INDENT
                || (i < to && !Indentation.isSpaceOrTab(text.charAt(i)))) {
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

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * A fence of code from the first line of a source to its last, which language models put around what they write. Its
 * two lines are markup.
 *
 * @param first the number of the line that opens it; zero if there is none
 * @param last the number of the line that closes it
 */
record WholeFence(int first, int last) {

    /** No fence. */
    static final WholeFence NONE = new WholeFence(0, 0);

    private static final int SHORTEST = 3;

    /** How far the line that closes it is searched for, which bounds the text that is buffered for it. */
    private static final int MAX_LINES = 2_000;

    /** Reads the fence around what a cursor walks, which is not moved. */
    static WholeFence read(LineCursor lines) {
        LineCursor ahead = new LineCursor(lines);
        if (!advanceToText(ahead)) {
            return NONE;
        }
        char mark = ahead.text().charAt(ahead.textStart());
        int length = run(ahead, mark);
        if ((mark != '`' && mark != '~') || length < SHORTEST || ahead.indent() > SHORTEST) {
            return NONE;
        }
        int first = ahead.number();
        while (ahead.number() < first + MAX_LINES && ahead.advance()) {
            if (!ahead.isBlank() && ahead.text().charAt(ahead.textStart()) == mark && run(ahead, mark) >= length) {
                boolean closes = Whitespace.isBlank(ahead.text(), ahead.textStart() + run(ahead, mark), ahead.end());
                int last = ahead.number();
                if (closes) {
                    return advanceToText(ahead) ? NONE : new WholeFence(first, last);
                }
            }
        }
        return NONE;
    }

    /** Whether a line opens or closes it. */
    boolean isFence(int line) {
        return line == first || line == last;
    }

    private static boolean advanceToText(LineCursor lines) {
        while (lines.advance()) {
            if (!lines.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static int run(LineCursor line, char mark) {
        int i = line.textStart();
        while (i < line.end() && line.text().charAt(i) == mark) {
            i++;
        }
        return i - line.textStart();
    }
}

package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.SourceSpan;

/**
 * Iterates over the lines of a source. A line ends in {@code \n}, {@code \r\n} or a single {@code \r} (CommonMark
 * section 2.1), not in a form feed. Offsets are those of the buffer.
 */
public final class LineCursor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * The offset of a line end that is not in the buffer. Both are remembered, so that neither is searched for twice.
     */
    private static final int NONE = Integer.MAX_VALUE;

    private final SourceBuffer buffer;
    private String text;
    private int start;
    private int indentEnd;
    private int end;
    private int next;
    private int number;
    private int nextReturn = -1;
    private int nextFeed = -1;

    /** Creates a cursor before the first line of the source. A byte order mark is part of no line. */
    public LineCursor(SourceBuffer buffer) {
        this.buffer = buffer;
        if (buffer.text().isEmpty()) {
            buffer.grow();
        }
        this.text = buffer.text();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            start = 1;
            indentEnd = 1;
            end = 1;
            next = 1;
        }
    }

    /** Creates a cursor at the same line as {@code other}, for lookahead. */
    public LineCursor(LineCursor other) {
        this.buffer = other.buffer;
        this.text = other.text;
        this.start = other.start;
        this.indentEnd = other.indentEnd;
        this.end = other.end;
        this.next = other.next;
        this.number = other.number;
        this.nextReturn = other.nextReturn;
        this.nextFeed = other.nextFeed;
    }

    /**
     * Moves to the next line and returns whether there is one. Text after the last line end is a line unless it is
     * empty.
     */
    public boolean advance() {
        refresh();
        if (next >= text.length() && !grow()) {
            return false;
        }
        start = next;
        number++;
        end = lineEnd(start);
        indentEnd = Indentation.skip(text, start, end);
        next = end;
        if (end < text.length()) {
            boolean pair =
                    text.charAt(end) == '\r' && (end + 1 < text.length() || grow()) && text.charAt(end + 1) == '\n';
            next = pair ? end + 2 : end + 1;
        }
        return true;
    }

    /** Discards all text above this line and adjusts the offsets of this line. No other offset may be in use. */
    public void discardAbove() {
        int moved = buffer.discardBefore(start);
        if (moved > 0) {
            start = 0;
            indentEnd -= moved;
            end -= moved;
            next -= moved;
            nextReturn = nextReturn == NONE ? NONE : nextReturn - moved;
            nextFeed = nextFeed == NONE ? NONE : nextFeed - moved;
            text = buffer.text();
        }
    }

    /** Returns the text of the buffer, which the offsets refer to. */
    public String text() {
        return text;
    }

    /** Returns the offset in the source at which the buffer starts. */
    public long base() {
        return buffer.base();
    }

    /** Returns where the line starts. */
    public int start() {
        return start;
    }

    /** Returns the first offset in the line that is neither a space nor a tab; its end if all are. */
    public int indentEnd() {
        return indentEnd;
    }

    /** Returns the number of columns of the line's indent. */
    public int indent() {
        return indentEnd == start ? 0 : Indentation.columns(text, start, indentEnd);
    }

    /** Returns where the line ends, without its line end. */
    public int end() {
        return end;
    }

    /** Returns where the next line starts; the end of the buffer if that line is not in it. */
    public int next() {
        return next;
    }

    /** Returns where the text of the line starts; its end if it is blank. */
    public int textStart() {
        return Whitespace.skip(text, indentEnd, end);
    }

    /** Whether the line is only white space. */
    public boolean isBlank() {
        return textStart() == end;
    }

    /** Returns the one-based number of the line. */
    public int number() {
        return number;
    }

    /** Returns the span of the line without the white space around it. */
    public SourceSpan span() {
        int from = textStart();
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** Returns the span of a range within the line. */
    public SourceSpan span(int from, int to) {
        return new SourceSpan(number, from - start + 1, base() + from, to - from);
    }

    private int lineEnd(int from) {
        int searched = from;
        while (true) {
            if (nextReturn < searched) {
                nextReturn = find('\r', searched);
            }
            if (nextFeed < searched) {
                nextFeed = find('\n', searched);
            }
            int end = Math.min(nextReturn, nextFeed);
            if (end != NONE) {
                return end;
            }
            searched = text.length();
            if (!grow()) {
                return searched;
            }
        }
    }

    private int find(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? NONE : found;
    }

    private boolean grow() {
        boolean grown = buffer.grow();
        refresh();
        return grown;
    }

    /** Adopts the text that the buffer has read since, for this cursor or another one. */
    private void refresh() {
        if (text.length() != buffer.text().length()) {
            text = buffer.text();
            nextReturn = nextReturn == NONE ? -1 : nextReturn;
            nextFeed = nextFeed == NONE ? -1 : nextFeed;
        }
    }
}

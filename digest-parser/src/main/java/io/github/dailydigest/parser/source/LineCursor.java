package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.SourceSpan;

/**
 * Walks the lines of a source from first to last. Lines end as CommonMark has it (section 2.1): by {@code \n},
 * {@code \r\n} or a single {@code \r}; a form feed ends none. Places are those of the buffer.
 */
public final class LineCursor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Where a line end is not in the buffer. Both are remembered, so that neither is sought twice. */
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

    /** A cursor before the first line of the source; a byte order mark is part of no line. */
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

    /** A cursor at the same line as {@code other}, to look ahead with. */
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

    /** Goes to the next line; false where there is none. What follows the last line end is a line only if not empty. */
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

    /** Forgets all that stands before this line, and moves the places of this line; no other place may be in use. */
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

    public String text() {
        return text;
    }

    /** The place in the whole source at which the buffer starts. */
    public long base() {
        return buffer.base();
    }

    /** Where the line starts. */
    public int start() {
        return start;
    }

    /** The first place in the line that holds neither blank nor tab; its end where all are. */
    public int indentEnd() {
        return indentEnd;
    }

    /** How many columns the indent of the line has. */
    public int indent() {
        return indentEnd == start ? 0 : Indentation.columns(text, start, indentEnd);
    }

    /** Where the line ends, before its line end. */
    public int end() {
        return end;
    }

    /** Where the next line starts; the end of the buffer where that line is not in it. */
    public int next() {
        return next;
    }

    /** Where the text of the line starts; its end where it is blank. */
    public int textStart() {
        return Whitespace.skip(text, indentEnd, end);
    }

    /** Whether the line is white space alone. */
    public boolean isBlank() {
        return textStart() == end;
    }

    /** The number of the line, one-based. */
    public int number() {
        return number;
    }

    /** The line without the white space around it. */
    public SourceSpan span() {
        int from = textStart();
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** A stretch of the line. */
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

    /** Takes up what the buffer has read on, be it for another cursor. */
    private void refresh() {
        if (text.length() != buffer.text().length()) {
            text = buffer.text();
            nextReturn = nextReturn == NONE ? -1 : nextReturn;
            nextFeed = nextFeed == NONE ? -1 : nextFeed;
        }
    }
}

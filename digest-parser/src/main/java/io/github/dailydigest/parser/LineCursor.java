package io.github.dailydigest.parser;

/**
 * Walks the lines of a text from first to last. Lines end as CommonMark has it (section 2.1): by {@code \n},
 * {@code \r\n} or a single {@code \r}; a form feed ends none.
 */
final class LineCursor {

    private final String text;
    private int start;
    private int end;
    private int next;
    private int number;
    private int nextReturn;

    /** A cursor before the first line of {@code text}, which starts at {@code from}. */
    LineCursor(String text, int from) {
        this.text = text;
        this.start = from;
        this.end = from;
        this.next = from;
        this.nextReturn = -1;
    }

    /** A cursor at the same line as {@code other}, to look ahead with. */
    LineCursor(LineCursor other) {
        this.text = other.text;
        this.start = other.start;
        this.end = other.end;
        this.next = other.next;
        this.number = other.number;
        this.nextReturn = other.nextReturn;
    }

    /** Goes to the next line; false where there is none. What follows the last line end is a line only if not empty. */
    boolean advance() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        number++;
        int feed = text.indexOf('\n', start);
        int stop = feed < 0 ? text.length() : feed;
        if (nextReturn < start) {
            int found = text.indexOf('\r', start);
            nextReturn = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextReturn < stop) {
            end = nextReturn;
            next = end + 1 == feed ? end + 2 : end + 1;
        } else {
            end = stop;
            next = feed < 0 ? stop : stop + 1;
        }
        return true;
    }

    String text() {
        return text;
    }

    /** Where the line starts. */
    int start() {
        return start;
    }

    /** Where the line ends, before its line end. */
    int end() {
        return end;
    }

    /** Where the next line starts, or would. */
    int next() {
        return next;
    }

    /** Where the text of the line starts; its end where it is blank. */
    int textStart() {
        return White.skip(text, start, end);
    }

    /** The line without the white space around it. */
    SourceSpan span() {
        int from = textStart();
        return new SourceSpan(number, from - start + 1, from, White.trimEnd(text, from, end) - from);
    }

    /** The number of the line, one-based. */
    int number() {
        return number;
    }
}

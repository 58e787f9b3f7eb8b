package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Arrays;

/**
 * Consecutive lines and their roles in the block structure. Line indexes are zero-based; offsets are those of the text
 * of the cursor. One table is reused for all papers, so that it is allocated once.
 */
public final class LineTable {

    private static final int INITIAL_CAPACITY = 16;

    private String text = "";
    private long base;
    private int[] starts = new int[INITIAL_CAPACITY];
    private int[] textStarts = new int[INITIAL_CAPACITY];
    private int[] ends = new int[INITIAL_CAPACITY];
    private LineRole[] roles = new LineRole[INITIAL_CAPACITY];
    private int[] contentIndents = new int[INITIAL_CAPACITY];
    private int[] numbers = new int[INITIAL_CAPACITY];
    private int[] lineStarts = new int[INITIAL_CAPACITY];

    /** The parts of lines that are markup around the content. */
    private final TextRanges removed = new TextRanges();

    private int wholeEnd;
    private int size;
    private int underlineEnd;

    /** Returns the lines of a text of the model, whose line ends are {@code \n}. */
    static LineTable of(String text) {
        LineTable lines = new LineTable();
        lines.text = text;
        lines.grow(Math.max(
                INITIAL_CAPACITY, 1 + (int) text.chars().filter(c -> c == '\n').count()));
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 ? text.length() : lineFeed;
            lines.add(start, Indentation.skip(text, start, end), end, lines.size + 1);
            start = end + 1;
        }
        return lines;
    }

    /** Removes all lines. */
    public void clear() {
        size = 0;
        underlineEnd = 0;
        removed.clear();
    }

    /** Adds the underline of a setext heading to the span of the lines; it is not one of the lines. */
    public void addUnderline(LineCursor line) {
        text = line.text();
        underlineEnd = line.end();
    }

    /** Adds the line of a cursor, which follows the last one. */
    public void add(LineCursor line) {
        if (size == 0) {
            base = line.base();
        }
        text = line.text();
        add(line.start(), line.indentEnd(), line.end(), line.number());
    }

    private void add(int start, int textStart, int end, int number) {
        if (size == starts.length) {
            grow(size * 2);
        }
        starts[size] = start;
        lineStarts[size] = start;
        wholeEnd = end;
        textStarts[size] = textStart;
        ends[size] = end;
        numbers[size] = number;
        size++;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        textStarts = Arrays.copyOf(textStarts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        roles = Arrays.copyOf(roles, capacity);
        contentIndents = Arrays.copyOf(contentIndents, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        lineStarts = Arrays.copyOf(lineStarts, capacity);
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int line) {
        return starts[line];
    }

    public int end(int line) {
        return ends[line];
    }

    public LineRole role(int line) {
        return roles[line];
    }

    /**
     * Returns the content indent, in columns, of the list item that a line starts or is part of; zero outside items.
     */
    public int contentIndent(int line) {
        return contentIndents[line];
    }

    void setRole(int line, LineRole role, int contentIndent) {
        roles[line] = role;
        contentIndents[line] = contentIndent;
    }

    /** Whether a line is only white space. */
    public boolean isBlank(int line) {
        return Whitespace.isBlank(text, textStarts[line], ends[line]);
    }

    /** Returns where the text of a line starts, after spaces and tabs. */
    public int textStart(int line) {
        return textStarts[line];
    }

    /** Returns where the content of a line starts, after its bullet, number or {@code #} characters. */
    public int contentStart(int line) {
        int start = textStarts[line];
        int end = ends[line];
        return switch (roles[line]) {
            case BULLET, NUMBERED -> Whitespace.skip(text, ListMarker.end(text, start, end), end);
            case HEADING -> Whitespace.skip(text, Search.endOfRun(text, '#', start, end), end);
            default -> start;
        };
    }

    /** Returns the number of columns of a line's indent. */
    public int indent(int line) {
        int start = starts[line];
        int textStart = textStarts[line];
        return start == textStart ? 0 : Indentation.columns(text, start, textStart);
    }

    /**
     * Removes all of a line but the part from {@code from} to {@code to}: the rest is markup around it. Lines are
     * narrowed in their order, each once.
     */
    public void narrow(int line, int from, int to) {
        removed.add(starts[line], from);
        removed.add(to, ends[line]);
        starts[line] = from;
        ends[line] = to;
        textStarts[line] = Math.max(from, Math.min(to, Indentation.skip(text, from, to)));
    }

    /** Whether parts of the lines are removed. */
    public boolean hasRemoved() {
        return !removed.isEmpty();
    }

    /** Whether all of a line is removed. */
    public boolean isRemoved(int line) {
        return starts[line] == ends[line] && removed.skip(starts[line]) > starts[line];
    }

    /** Returns the end of the removed part that an offset is in; the offset if it is in none. */
    public int skipRemoved(int offset) {
        return removed.skip(offset);
    }

    /** Returns the start of the next removed part at or after an offset; {@code end} if there is none before that. */
    public int nextRemoved(int offset, int end) {
        return removed.next(offset, end);
    }

    /** Returns the number of characters, except white space, in the removed parts from {@code from} to {@code to}. */
    public int countRemoved(int from, int to) {
        return removed.count(text, from, to);
    }

    /** Returns the text from {@code from} to {@code to} without the removed parts. */
    public String cut(int from, int to) {
        if (!hasRemoved()) {
            return text.substring(from, to);
        }
        StringBuilder rest = new StringBuilder(to - from);
        int offset = skipRemoved(from);
        while (offset < to) {
            int end = nextRemoved(offset, to);
            rest.append(text, offset, end);
            offset = end < to ? skipRemoved(end) : to;
        }
        return rest.toString();
    }

    /** Returns where an entry ends whose last line this is: after the underline of a setext heading. */
    public int entryEnd(int line) {
        return Math.max(underlineEnd, ends[line]);
    }

    /** Returns the text of some lines without what is removed. */
    String join(int first, int end) {
        if (!hasRemoved()) {
            return text.substring(starts[first], ends[end - 1]);
        }
        StringBuilder joined = new StringBuilder();
        for (int line = first; line < end; line++) {
            joined.append(text, starts[line], ends[line]).append(line + 1 < end ? "\n" : "");
        }
        return joined.toString();
    }

    /** Returns where a line starts, with what is removed from it. */
    public int wholeStart(int line) {
        return lineStarts[line];
    }

    /** Returns where a line ends, with what is removed from it. */
    public int wholeEnd(int line) {
        return skipRemoved(ends[line]);
    }

    /** Whether the whole line that starts at {@code start} directly follows the one that ends at {@code end}. */
    public boolean areAdjacent(int end, int start) {
        int line = Arrays.binarySearch(lineStarts, 0, size, start);
        return line > 0 && wholeEnd(line - 1) == end;
    }

    /** Returns the span of a range within these lines. */
    public SourceSpan span(int from, int to) {
        int found = Arrays.binarySearch(lineStarts, 0, size, from);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(numbers[line], from - lineStarts[line] + 1, base + from, to - from);
    }

    /** Returns the span of all lines, without the white space around them. */
    public SourceSpan span() {
        int end = Math.max(underlineEnd, wholeEnd);
        int from = Whitespace.skip(text, lineStarts[0], end);
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** Returns the span of a line, without the white space around it. */
    public SourceSpan span(int line) {
        int from = Whitespace.skip(text, textStarts[line], ends[line]);
        return span(from, Whitespace.trimEnd(text, from, ends[line]));
    }
}

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
    private int size;
    private int underlineEnd;

    /** Returns the lines of a text of the model, whose line ends are {@code \n}. */
    static LineTable of(String text) {
        LineTable lines = new LineTable();
        lines.text = text;
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
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            textStarts = Arrays.copyOf(textStarts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            roles = Arrays.copyOf(roles, capacity);
            contentIndents = Arrays.copyOf(contentIndents, capacity);
            numbers = Arrays.copyOf(numbers, capacity);
        }
        starts[size] = start;
        textStarts[size] = textStart;
        ends[size] = end;
        numbers[size] = number;
        size++;
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

    boolean isBlank(int line) {
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

    /** Whether the line that starts at {@code start} directly follows the one that ends at {@code end}. */
    public boolean areAdjacent(int end, int start) {
        int line = Arrays.binarySearch(starts, 0, size, start);
        return line > 0 && ends[line - 1] == end;
    }

    /** Returns the span of a range within these lines. */
    public SourceSpan span(int from, int to) {
        int found = Arrays.binarySearch(starts, 0, size, from);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(numbers[line], from - starts[line] + 1, base + from, to - from);
    }

    /** Returns the span of all lines, without the white space around them. */
    public SourceSpan span() {
        int end = Math.max(underlineEnd, ends[size - 1]);
        int from = Whitespace.skip(text, starts[0], end);
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** Returns the span of a line, without the white space around it. */
    public SourceSpan span(int line) {
        int from = Whitespace.skip(text, textStarts[line], ends[line]);
        return span(from, Whitespace.trimEnd(text, from, ends[line]));
    }
}

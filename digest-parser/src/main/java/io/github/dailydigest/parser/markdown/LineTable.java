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

    private static final String ESCAPED_BAR = "\\|";

    private String text = "";
    private long base;
    private int[] starts = new int[INITIAL_CAPACITY];
    private int[] textStarts = new int[INITIAL_CAPACITY];
    private int[] ends = new int[INITIAL_CAPACITY];
    private LineRole[] roles = new LineRole[INITIAL_CAPACITY];
    private int[] contentIndents = new int[INITIAL_CAPACITY];
    private int[] numbers = new int[INITIAL_CAPACITY];

    /** Where each line starts and ends with the parts of it that are removed, which are around the rest. */
    private int[] wholeStarts = new int[INITIAL_CAPACITY];

    private int[] wholeEnds = new int[INITIAL_CAPACITY];
    private boolean hasRemoved;

    /** The first line of the row of a table that the lines are; -1 if they are none. The lines above are its header. */
    private int rowLine = -1;

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
        hasRemoved = false;
        rowLine = -1;
    }

    /**
     * Says that the lines are a row of a table, with its header above a line. A backslash before a bar is markup of the
     * row (GitHub Flavored Markdown section 4.10), and removed.
     */
    public void setRow(int firstLine) {
        rowLine = firstLine;
        hasRemoved = Search.first(text, ESCAPED_BAR, starts[0], ends[size - 1]) >= 0;
    }

    /** Returns the first line of the paper, which is below the header of a table. */
    public int firstLine() {
        return Math.max(0, rowLine);
    }

    private boolean isEscapedBar(int offset) {
        return rowLine >= 0 && text.startsWith(ESCAPED_BAR, offset);
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
        wholeStarts[size] = start;
        wholeEnds[size] = end;
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
        wholeStarts = Arrays.copyOf(wholeStarts, capacity);
        wholeEnds = Arrays.copyOf(wholeEnds, capacity);
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

    /** Removes all of a line but the part from {@code from} to {@code to}: the rest is markup around it. */
    public void narrow(int line, int from, int to) {
        hasRemoved = hasRemoved || starts[line] < from || to < ends[line];
        starts[line] = from;
        ends[line] = to;
        textStarts[line] = Math.max(from, Math.min(to, Indentation.skip(text, from, to)));
    }

    /** Removes up to a number of columns of the indent of each line from {@code first} on. */
    public void dedent(int first, int columns) {
        for (int line = first; line < size; line++) {
            if (!isBlank(line)) {
                narrow(line, Indentation.strip(text, starts[line], ends[line], columns), ends[line]);
            }
        }
    }

    /** Whether parts of the lines are removed. */
    public boolean hasRemoved() {
        return hasRemoved;
    }

    /** Whether all text of a line is removed. */
    public boolean isRemoved(int line) {
        return starts[line] == ends[line] && !Whitespace.isBlank(text, wholeStarts[line], wholeEnds[line]);
    }

    /** Returns the end of the removed part that an offset is in; the offset if it is in none. */
    public int skipRemoved(int offset) {
        int line = hasRemoved ? lineAt(offset) : -1;
        if (line < 0 || offset >= wholeEnds[line]) {
            return offset;
        }
        if (isEscapedBar(offset)) {
            return offset + 1;
        }
        if (offset >= ends[line]) {
            return wholeEnds[line];
        }
        return Math.max(offset, starts[line]);
    }

    /** Returns the start of the next removed part at or after an offset; {@code end} if there is none before that. */
    public int nextRemoved(int offset, int end) {
        if (!hasRemoved) {
            return end;
        }
        if (rowLine >= 0) {
            int escape = Search.first(text, ESCAPED_BAR, offset, Math.min(text.length(), end + 1));
            return escape < 0 ? end : Math.min(escape, end);
        }
        int from = offset;
        for (int line = Math.max(0, lineAt(offset)); line < size && from < end; line++) {
            from = Math.max(from, wholeStarts[line]);
            if (from < starts[line]) {
                return Math.min(from, end);
            }
            if (ends[line] < wholeEnds[line] && from < wholeEnds[line]) {
                return Math.min(Math.max(from, ends[line]), end);
            }
        }
        return end;
    }

    /** Returns the number of characters, except white space, in the removed parts from {@code from} to {@code to}. */
    public int countRemoved(int from, int to) {
        int count = 0;
        for (int i = from; rowLine >= 0 && i < to; i++) {
            count += isEscapedBar(i) ? 1 : 0;
        }
        for (int line = hasRemoved ? Math.max(0, lineAt(from)) : size; line < size && wholeStarts[line] < to; line++) {
            count += countBetween(Math.max(from, wholeStarts[line]), Math.min(to, starts[line]));
            count += countBetween(Math.max(from, ends[line]), Math.min(to, wholeEnds[line]));
        }
        return count;
    }

    private int countBetween(int from, int to) {
        return from < to ? Whitespace.countNonWhitespace(text, from, to) : 0;
    }

    /** Returns the line that an offset is on; a negative number if it is above the first. */
    private int lineAt(int offset) {
        int found = Arrays.binarySearch(wholeStarts, 0, size, offset);
        return found >= 0 ? found : -found - 2;
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
        return wholeStarts[line];
    }

    /** Returns where a line ends, with what is removed from it. */
    public int wholeEnd(int line) {
        return wholeEnds[line];
    }

    /** Whether the whole line that starts at {@code start} directly follows the one that ends at {@code end}. */
    public boolean areAdjacent(int end, int start) {
        int line = Arrays.binarySearch(wholeStarts, 0, size, start);
        return line > 0 && wholeEnds[line - 1] == end;
    }

    /** Returns the span of a range within these lines. */
    public SourceSpan span(int from, int to) {
        int line = lineAt(from);
        return new SourceSpan(numbers[line], from - wholeStarts[line] + 1, base + from, to - from);
    }

    /** Returns the span of all lines, without the white space around them. */
    public SourceSpan span() {
        int end = Math.max(underlineEnd, wholeEnds[size - 1]);
        int from = Whitespace.skip(text, wholeStarts[firstLine()], end);
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** Returns the span of a line, without the white space around it. */
    public SourceSpan span(int line) {
        int from = Whitespace.skip(text, textStarts[line], ends[line]);
        return span(from, Whitespace.trimEnd(text, from, ends[line]));
    }
}

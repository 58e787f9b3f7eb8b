package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Arrays;

/**
 * A run of lines, and what each is to the block structure. Lines are counted from zero here; positions are places in
 * the whole text. One table serves paper after paper, so that it grows to the longest and no further.
 */
public final class LineTable {

    private static final int FEW = 16;

    private String text = "";
    private long base;
    private int[] starts = new int[FEW];
    private int[] textStarts = new int[FEW];
    private int[] ends = new int[FEW];
    private LineRole[] roles = new LineRole[FEW];
    private int[] contentIndents = new int[FEW];
    private int[] numbers = new int[FEW];
    private int size;
    private int underlineEnd;

    /** The lines of a text of the model, which end in {@code \n}. */
    static LineTable of(String text) {
        LineTable lines = new LineTable();
        lines.text = text;
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(start, Indentation.skip(text, start, end), end, lines.size + 1);
            start = end + 1;
        }
        return lines;
    }

    public void clear() {
        size = 0;
        underlineEnd = 0;
    }

    /** Takes in the line that underlines the heading; it belongs to their span, and is none of the lines. */
    public void addUnderline(LineCursor line) {
        text = line.text();
        underlineEnd = line.end();
    }

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

    /** How many columns of indent the list item takes that the line begins or lies in; zero outside items. */
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

    /** Where the text of a line starts, behind blanks and tabs. */
    public int textStart(int line) {
        return textStarts[line];
    }

    /** Where the content of a line starts, after its bullet, number or number signs. */
    public int contentStart(int line) {
        int start = textStart(line);
        int end = end(line);
        return switch (role(line)) {
            case BULLET, NUMBERED -> Whitespace.skip(text(), ListMarker.end(text(), start, end), end);
            case HEADING -> afterNumberSigns(start, end);
            default -> start;
        };
    }

    private int afterNumberSigns(int start, int end) {
        int i = start;
        while (i < end && text().charAt(i) == '#') {
            i++;
        }
        return Whitespace.skip(text(), i, end);
    }

    /** How many columns stand before the text of a line. */
    public int indent(int line) {
        int start = starts[line];
        int textStart = textStarts[line];
        return start == textStart ? 0 : Indentation.columns(text, start, textStart);
    }

    /** Whether the line that starts at {@code start} is the next after the one that ends at {@code end}. */
    public boolean areAdjacent(int end, int start) {
        int line = Arrays.binarySearch(starts, 0, size, start);
        return line > 0 && ends[line - 1] == end;
    }

    /** The span from {@code from} to {@code to}, both in these lines. */
    public SourceSpan span(int from, int to) {
        int found = Arrays.binarySearch(starts, 0, size, from);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(numbers[line], from - starts[line] + 1, base + from, to - from);
    }

    /** The span of all lines, without the white space around them. */
    public SourceSpan span() {
        int end = Math.max(underlineEnd, ends[size - 1]);
        int from = Whitespace.skip(text, starts[0], end);
        return span(from, Whitespace.trimEnd(text, from, end));
    }

    /** The span of a line without the white space around it. */
    public SourceSpan span(int line) {
        int from = Whitespace.skip(text, textStarts[line], ends[line]);
        return span(from, Whitespace.trimEnd(text, from, ends[line]));
    }
}

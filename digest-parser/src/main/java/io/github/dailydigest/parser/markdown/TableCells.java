package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.Arrays;

/**
 * The cells of a row of a pipe table (GitHub Flavored Markdown section 4.10). Pipes separate them, and may be at both
 * ends; one after a backslash is text. The cells are cut by hand, since the rows of a stream are read one by one, and
 * commonmark-java parses whole tables, whose cells it gives without their places.
 */
public final class TableCells {

    private static final int INITIAL_CAPACITY = 8;

    private int[] offsets = new int[INITIAL_CAPACITY];
    private int size;
    private boolean closed;

    private TableCells() {}

    /** Returns the cells from {@code from} to {@code to}, which may be on several lines. */
    public static TableCells read(String text, int from, int to) {
        TableCells cells = new TableCells();
        int start = Whitespace.skip(text, from, to);
        int end = Whitespace.trimEnd(text, start, to);
        if (start < end && text.charAt(start) == '|') {
            start++;
        }
        int cell = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(text, cell, i);
                cell = i + 1;
            }
        }
        cells.closed = cell == end && cells.size > 0;
        if (!cells.closed) {
            cells.add(text, cell, end);
        }
        return cells;
    }

    /** Whether a line delimits the header of a table from its rows: {@code |---|:-:|}. */
    public static boolean isDelimiter(String text, int from, int to) {
        boolean hasDash = false;
        boolean hasPipe = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hasDash = hasDash || c == '-';
            hasPipe = hasPipe || c == '|';
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return hasDash && hasPipe;
    }

    private void add(String text, int from, int to) {
        if (2 * size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        int start = Whitespace.skip(text, from, to);
        offsets[2 * size] = start;
        offsets[2 * size + 1] = Whitespace.trimEnd(text, start, to);
        size++;
    }

    /** Returns the number of cells. */
    public int size() {
        return size;
    }

    /** Whether a pipe ends the last cell. */
    public boolean isClosed() {
        return closed;
    }

    /** Returns where the text of a cell starts, after white space. */
    public int start(int cell) {
        return offsets[2 * cell];
    }

    /** Returns where the text of a cell ends, before white space. */
    public int end(int cell) {
        return offsets[2 * cell + 1];
    }
}

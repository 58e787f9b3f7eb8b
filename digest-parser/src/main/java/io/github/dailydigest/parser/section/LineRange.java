package io.github.dailydigest.parser.section;

/**
 * A range of lines of a paper, or a part of one line.
 *
 * @param first the zero-based number of the first line
 * @param last the zero-based number of the last line, which is part of the range
 * @param partStart the offset at which the part of the line starts; negative if the range is of whole lines
 * @param partEnd the offset at which the part of the line ends
 */
public record LineRange(int first, int last, int partStart, int partEnd) {

    private static final int WHOLE = -1;

    /** Creates a range of whole lines. */
    public LineRange(int first, int last) {
        this(first, last, WHOLE, WHOLE);
    }

    /** Returns the range of a single line. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }

    /** Returns the range of a part of a line. */
    public static LineRange part(int line, int from, int to) {
        return new LineRange(line, line, from, to);
    }

    /** Whether the range is a part of a line. */
    public boolean isPart() {
        return partStart >= 0;
    }
}

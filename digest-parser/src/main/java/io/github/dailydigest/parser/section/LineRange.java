package io.github.dailydigest.parser.section;

/**
 * A range of lines of a paper.
 *
 * @param first the zero-based number of the first line
 * @param last the zero-based number of the last line, which is part of the range
 */
public record LineRange(int first, int last) {

    /** Returns the range of a single line. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }
}

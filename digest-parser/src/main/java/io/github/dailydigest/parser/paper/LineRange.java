package io.github.dailydigest.parser.paper;

/**
 * A range of lines of a paper.
 *
 * @param first the zero-based number of the first line
 * @param last the zero-based number of the last line, which is part of the range
 */
record LineRange(int first, int last) {

    /** Returns the range of a single line. */
    static LineRange of(int line) {
        return new LineRange(line, line);
    }
}

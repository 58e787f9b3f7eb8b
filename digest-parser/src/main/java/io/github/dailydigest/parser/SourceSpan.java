package io.github.dailydigest.parser;

import java.io.Serializable;

/**
 * A range of the source. Lengths, columns and offsets count UTF-16 units of the decoded text, as {@link String#charAt}
 * does; a byte order mark counts as one.
 *
 * <pre>{@code
 * SourceSpan span = result.paperSpan(0, 0);
 * String source = text.substring((int) span.offset(), (int) span.end());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line of the first character, one-based; lines end in {@code \n}, {@code \r\n} or a single {@code \r},
 *     as in CommonMark
 * @param column the column of the first character in its line, one-based
 * @param offset the offset of the first character in the text, zero-based
 * @param length the number of characters, zero or more
 */
public record SourceSpan(int line, int column, long offset, int length) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException if line or column is less than one, or offset or length less than zero
     */
    public SourceSpan {
        if (line < 1 || column < 1 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("line and column start at 1, offset and length at 0, but were line "
                    + line + ", column " + column + ", offset " + offset + ", length " + length);
        }
    }

    /** Returns the offset after the last character, zero-based. */
    public long end() {
        return offset + length;
    }

    /** Returns the span from the start of this span to the end of a later one. */
    public SourceSpan through(SourceSpan last) {
        return new SourceSpan(line, column, offset, Math.toIntExact(last.end() - offset));
    }
}

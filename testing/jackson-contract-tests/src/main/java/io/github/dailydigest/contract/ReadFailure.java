package io.github.dailydigest.contract;

import org.jspecify.annotations.Nullable;

/**
 * What an exception of either Jackson says.
 *
 * @param kind which of Jackson's exceptions it is
 * @param message the reason alone
 * @param text the whole message, place and path included
 * @param path the way from the whole to what is refused, such as {@code Digest[papers] List[0] Paper[title]}
 * @param line the line in the input, one-based; -1 where Jackson does not tell it
 * @param column the column in it, one-based; in bytes where these are read; -1 where Jackson does not tell it
 * @param type the type that was asked for, where it is known
 * @param value the value that is none of those allowed, where it is known
 * @param cause what else was thrown
 */
public record Fault(
        Kind kind,
        String message,
        String text,
        String path,
        int line,
        int column,
        @Nullable Class<?> type,
        @Nullable Object value,
        @Nullable Throwable cause) {

    /** Jackson's exceptions for what it reads, the more special ones first. */
    public enum Kind {
        /** {@code InvalidFormatException}. */
        BAD_VALUE,
        /** {@code MismatchedInputException} itself. */
        MISMATCH,
        /** {@code StreamConstraintsException}. */
        LIMIT,
        /** {@code JsonEOFException}, of Jackson 3 {@code UnexpectedEndOfInputException}. */
        CUT_SHORT,
        /** {@code JsonParseException}, of Jackson 3 {@code StreamReadException}: no JSON. */
        SYNTAX
    }
}

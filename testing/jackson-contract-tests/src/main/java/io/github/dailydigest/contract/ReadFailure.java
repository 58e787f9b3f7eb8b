package io.github.dailydigest.contract;

import org.jspecify.annotations.Nullable;

/**
 * The content of an exception of Jackson 2 or Jackson 3 for input that it rejects.
 *
 * @param kind the class of the exception
 * @param reason the message without location and path
 * @param message the whole message, including location and path
 * @param path the path from the root to the rejected value, such as {@code Digest[papers] List[0] Paper[title]}
 * @param line the one-based line in the input; -1 if it is unknown
 * @param column the one-based column in the line, which counts bytes if the input is bytes; -1 if it is unknown
 * @param targetType the type that the value should have had; null if it is unknown
 * @param value the invalid value; null if it is unknown
 * @param cause the cause of the exception; null if there is none
 */
public record ReadFailure(
        Kind kind,
        String reason,
        String message,
        String path,
        int line,
        int column,
        @Nullable Class<?> targetType,
        @Nullable Object value,
        @Nullable Throwable cause) {

    /** Jackson's exceptions for rejected input; subclasses precede their superclasses. */
    public enum Kind {
        /** {@code InvalidFormatException}. */
        INVALID_VALUE,
        /** {@code MismatchedInputException} itself, not a subclass. */
        MISMATCH,
        /** {@code StreamConstraintsException}. */
        LIMIT_EXCEEDED,
        /** {@code JsonEOFException} of Jackson 2, {@code UnexpectedEndOfInputException} of Jackson 3. */
        UNEXPECTED_END,
        /** {@code JsonParseException} of Jackson 2, {@code StreamReadException} of Jackson 3: not JSON. */
        MALFORMED
    }
}

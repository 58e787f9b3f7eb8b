package io.github.dailydigest.parser;

/**
 * Thrown if a source is longer than {@link ParseLimits#maxInputLength()}.
 *
 * <pre>{@code
 * try {
 *     parser.parse(upload);
 * } catch (InputTooLargeException tooLarge) {
 *     return Response.status(413).build();
 * }
 * }</pre>
 */
public final class InputTooLargeException extends DigestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public InputTooLargeException(String message) {
        super(message);
    }
}

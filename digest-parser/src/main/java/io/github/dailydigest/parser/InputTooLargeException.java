package io.github.dailydigest.parser;

/**
 * A source has more characters than {@link ParseLimits#maxInputLength()}.
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

    public InputTooLargeException(String message) {
        super(message);
    }
}

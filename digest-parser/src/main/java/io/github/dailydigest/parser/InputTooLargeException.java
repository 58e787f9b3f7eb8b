package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

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

    /**
     * Creates an exception for a source of more than {@code limit} characters; {@code source} is null if it has no
     * name.
     */
    public InputTooLargeException(@Nullable String source, int limit) {
        super(
                (source == null ? "the source" : source) + " is longer than " + limit
                        + " characters; raise ParseLimits.maxInputLength to parse it",
                source);
    }
}

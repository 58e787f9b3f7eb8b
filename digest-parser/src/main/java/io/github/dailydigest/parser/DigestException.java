package io.github.dailydigest.parser;

/**
 * What every failure of this package extends, other than bad use ({@link NullPointerException},
 * {@link IllegalArgumentException}). It is never thrown for what a text says, unless
 * {@linkplain DigestParser.Builder#strict strict} parsing was asked for.
 *
 * <pre>{@code
 * try {
 *     return parser.parse(file).digests();
 * } catch (DigestException failure) {
 *     log.warn("left out: {}", failure.getMessage());
 *     return List.of();
 * }
 * }</pre>
 */
public class DigestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DigestException(String message) {
        super(message);
    }

    DigestException(String message, Throwable cause) {
        super(message, cause);
    }
}

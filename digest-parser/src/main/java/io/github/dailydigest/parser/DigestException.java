package io.github.dailydigest.parser;

/**
 * The superclass of all exceptions of this package, except those for invalid arguments ({@link NullPointerException},
 * {@link IllegalArgumentException}). It is never thrown on malformed input, unless the parser is
 * {@linkplain DigestParser.Builder#strict strict}.
 *
 * <pre>{@code
 * try {
 *     return parser.parse(file).digests();
 * } catch (DigestException failure) {
 *     log.warn("skipped: {}", failure.getMessage());
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

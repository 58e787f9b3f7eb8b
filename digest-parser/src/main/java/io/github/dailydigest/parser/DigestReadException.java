package io.github.dailydigest.parser;

import java.io.IOException;

/**
 * Thrown if a source cannot be read. Its {@linkplain #getCause() cause} is the {@link IOException}.
 *
 * <pre>{@code
 * try {
 *     parser.parse(Path.of("2031/02/03.md"));
 * } catch (DigestReadException failure) {
 *     throw new UncheckedIOException((IOException) failure.getCause());
 * }
 * }</pre>
 */
public final class DigestReadException extends DigestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the source. */
    public DigestReadException(String message, IOException cause) {
        super(message, cause);
    }
}

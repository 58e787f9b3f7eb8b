package io.github.dailydigest.parser;

import java.io.IOException;

/**
 * A source could not be read; its {@linkplain #getCause() cause} is the {@link IOException} that says why.
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

    public DigestReadException(String message, IOException cause) {
        super(message, cause);
    }
}

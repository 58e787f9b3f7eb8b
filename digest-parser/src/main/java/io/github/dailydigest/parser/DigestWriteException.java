package io.github.dailydigest.parser;

import java.io.IOException;

/**
 * A digest could not be written: no markdown would be read as it, and the message says which part of it stands against
 * that and why; or the target could not be written, and the {@linkplain #getCause() cause} is the {@link IOException}
 * that says why.
 *
 * <pre>{@code
 * try {
 *     writer.write(digest, Path.of("2031/02/03.md"));
 * } catch (DigestWriteException failure) {
 *     System.err.println(failure.getMessage()); // papers[0].sections[1].kind is OTHER, but ...
 * }
 * }</pre>
 */
public final class DigestWriteException extends DigestException {

    private static final long serialVersionUID = 1L;

    public DigestWriteException(String message) {
        super(message);
    }

    public DigestWriteException(String message, IOException cause) {
        super(message, cause);
    }
}

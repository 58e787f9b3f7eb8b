package io.github.dailydigest.parser;

import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a digest cannot be written. Either no markdown would be parsed as the digest, and the message names the
 * value that prevents it and the reason; or the target cannot be written, and the {@linkplain #getCause() cause} is the
 * {@link IOException}, or the {@link ClosedFileSystemException} if the target is a path of a file system that is
 * closed.
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

    /** Creates an exception for a digest that no markdown would be parsed as. */
    public DigestWriteException(String message) {
        super(message, null);
    }

    /** Creates an exception for a target that cannot be written; {@code target} is null if it has no name. */
    public DigestWriteException(@Nullable String target, Exception cause) {
        super((target == null ? "the digest" : target) + " could not be written: " + cause, target, cause);
    }
}

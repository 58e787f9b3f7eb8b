package io.github.dailydigest.parser;

import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a source cannot be read. Its {@linkplain #getCause() cause} is the {@link IOException}, or the
 * {@link ClosedFileSystemException} if the source is a path of a file system that is closed.
 *
 * <pre>{@code
 * try {
 *     parser.parse(Path.of("2031/02/03.md"));
 * } catch (DigestReadException failure) {
 *     log.warn("{}: {}", failure.source().orElse("?"), failure.getCause());
 * }
 * }</pre>
 */
public final class DigestReadException extends DigestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception for a source that cannot be read; {@code source} is null if it has no name. */
    public DigestReadException(@Nullable String source, Exception cause) {
        this((source == null ? "the source" : source) + " could not be read: " + cause, source, cause);
    }

    private DigestReadException(String message, @Nullable String source, Exception cause) {
        super(message, source, cause);
    }

    /** Returns an exception for a source that cannot be closed; {@code source} is null if it has no name. */
    public static DigestReadException notClosed(@Nullable String source, IOException cause) {
        return new DigestReadException(
                (source == null ? "the source" : source) + " could not be closed: " + cause, source, cause);
    }
}

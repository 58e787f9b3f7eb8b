package io.github.dailydigest.parser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private final @Nullable String source;

    DigestException(String message, @Nullable String source) {
        super(message);
        this.source = source;
    }

    DigestException(String message, @Nullable String source, Throwable cause) {
        super(message, cause);
        this.source = source;
    }

    /**
     * Returns the name of the source or target, which the message contains too: the path of a file or folder, or the
     * given name. Absent if it has none.
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }
}

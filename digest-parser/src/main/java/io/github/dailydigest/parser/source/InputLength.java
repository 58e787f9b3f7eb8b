package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.InputTooLargeException;
import org.jspecify.annotations.Nullable;

/** Checks the length of a source, the only limit whose violation ends a parse. */
public final class InputLength {

    private InputLength() {}

    /**
     * Checks the number of characters read from a source; {@code source} is null if it has no name.
     *
     * @throws InputTooLargeException if there are more than {@code limit}
     */
    public static void check(long characters, int limit, @Nullable String source) {
        if (characters > limit) {
            throw new InputTooLargeException(source, limit);
        }
    }
}

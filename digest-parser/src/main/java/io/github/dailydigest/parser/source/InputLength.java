package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.InputTooLargeException;

/** Checks the length of a source, the only limit whose violation ends a parse. */
public final class InputLength {

    private InputLength() {}

    /**
     * Checks the number of characters read.
     *
     * @throws InputTooLargeException if there are more than {@code limit}
     */
    public static void check(long characters, int limit) {
        if (characters > limit) {
            throw new InputTooLargeException(
                    "the source is longer than " + limit + " characters; raise ParseLimits.maxInputLength to parse it");
        }
    }
}

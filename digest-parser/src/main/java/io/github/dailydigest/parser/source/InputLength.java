package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.InputTooLargeException;

/** The limit on the length of a source, the only one whose violation ends a parse. */
public final class InputLength {

    private InputLength() {}

    /**
     * Checks how many characters were read.
     *
     * @throws InputTooLargeException if there are more than {@code limit}
     */
    public static void check(long characters, int limit) {
        if (characters > limit) {
            throw new InputTooLargeException(
                    "the source has more than " + limit + " characters; raise ParseLimits.maxInputLength to read it");
        }
    }
}

package io.github.dailydigest.parser;

/** A source has more characters than {@link ParseLimits#inputCharacters()}. */
public final class InputTooLargeException extends DigestException {

    private static final long serialVersionUID = 1L;

    InputTooLargeException(String message) {
        super(message);
    }
}

package io.github.dailydigest.parser;

import java.io.IOException;

/** A source could not be read; its {@linkplain #getCause() cause} is the {@link IOException} that says why. */
public final class DigestReadException extends DigestException {

    private static final long serialVersionUID = 1L;

    DigestReadException(String message, IOException cause) {
        super(message, cause);
    }
}

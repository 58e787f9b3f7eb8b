package io.github.dailydigest.examples.commandline;

import java.io.IOException;

/** The reader of a pipe has closed it, as {@code head} does when it has read enough. */
final class ClosedPipeException extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}

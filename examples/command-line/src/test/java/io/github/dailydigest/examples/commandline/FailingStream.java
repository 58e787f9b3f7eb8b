package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;

/** Fails on every write. */
final class FailingStream extends OutputStream {

    private final Exception failure;

    FailingStream(Exception failure) {
        this.failure = failure;
    }

    @Override
    public void write(int oneByte) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        throw (RuntimeException) failure;
    }
}

package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After a failure, fails whenever it is used. Without this, output that could not be written may go unnoticed: print
 * writers hide failures, and encoders forget the bytes that they could not write, so that they can be flushed later.
 */
final class FailFastOutputStream extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    FailFastOutputStream(OutputStream out) {
        this.out = out;
    }

    /** Returns the first failure. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        failAgain();
        try {
            out.write(content, offset, length);
        } catch (IOException first) {
            failure = first;
            throw first;
        }
    }

    @Override
    public void flush() throws IOException {
        failAgain();
        try {
            out.flush();
        } catch (IOException first) {
            failure = first;
            throw first;
        }
    }

    private void failAgain() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

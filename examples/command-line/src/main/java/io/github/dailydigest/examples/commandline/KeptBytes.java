package io.github.dailydigest.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are kept as they are read, since what comes out of a pipe cannot be read twice. */
final class KeptBytes extends FilterInputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    KeptBytes(InputStream in) {
        super(in);
    }

    /** All that was read so far. */
    byte[] kept() {
        return kept.toByteArray();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            kept.write(next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            kept.write(buffer, offset, count);
        }
        return count;
    }
}

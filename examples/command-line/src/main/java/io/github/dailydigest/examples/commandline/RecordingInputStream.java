package io.github.dailydigest.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Records the bytes that are read, since a pipe cannot be read twice. */
final class RecordingInputStream extends FilterInputStream {

    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();

    RecordingInputStream(InputStream in) {
        super(in);
    }

    /** Returns all bytes that were read so far. */
    byte[] recordedBytes() {
        return recorded.toByteArray();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            recorded.write(next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            recorded.write(buffer, offset, count);
        }
        return count;
    }
}

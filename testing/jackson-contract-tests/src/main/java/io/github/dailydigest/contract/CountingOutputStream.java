package io.github.dailydigest.contract;

import java.io.OutputStream;

/** Counts the bytes written to it and discards them. */
final class CountingOutputStream extends OutputStream {

    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count += length;
    }
}

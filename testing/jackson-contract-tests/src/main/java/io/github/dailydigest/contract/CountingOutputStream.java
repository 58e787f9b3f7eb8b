package io.github.dailydigest.contract;

import java.io.OutputStream;

/** Counts bytes and forgets them. */
final class Counted extends OutputStream {

    private long taken;

    long taken() {
        return taken;
    }

    @Override
    public void write(int b) {
        taken++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        taken += count;
    }
}

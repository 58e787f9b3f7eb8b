package io.github.dailydigest.contract;

import java.io.InputStream;

/** The same bytes over and over, made when they are asked for. */
final class Repeated extends InputStream {

    private final byte[] bytes;
    private final long length;
    private long given;

    Repeated(byte[] bytes, int times) {
        this.bytes = bytes;
        this.length = (long) bytes.length * times;
    }

    /** How many bytes were asked for. */
    long given() {
        return given;
    }

    @Override
    public int read() {
        return given == length ? -1 : bytes[(int) (given++ % bytes.length)] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
        int place = (int) (given % bytes.length);
        int count = Math.min(most, bytes.length - place);
        if (given == length) {
            return -1;
        }
        System.arraycopy(bytes, place, buffer, from, count);
        given += count;
        return count;
    }
}

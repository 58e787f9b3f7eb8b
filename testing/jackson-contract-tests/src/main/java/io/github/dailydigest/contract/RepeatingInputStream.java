package io.github.dailydigest.contract;

import java.io.InputStream;

/** Repeats the same bytes a number of times, without storing them more than once. */
final class RepeatingInputStream extends InputStream {

    private final byte[] bytes;
    private final long length;
    private long position;

    RepeatingInputStream(byte[] bytes, int times) {
        this.bytes = bytes;
        this.length = (long) bytes.length * times;
    }

    /** Returns the number of bytes read so far. */
    long position() {
        return position;
    }

    @Override
    public int read() {
        return position == length ? -1 : bytes[(int) (position++ % bytes.length)] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int maxLength) {
        int start = (int) (position % bytes.length);
        int count = Math.min(maxLength, bytes.length - start);
        if (position == length) {
            return -1;
        }
        System.arraycopy(bytes, start, buffer, offset, count);
        position += count;
        return count;
    }
}

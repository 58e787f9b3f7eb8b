package io.github.dailydigest.parser;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Sources that give little at a time, as a slow connection does: one unit, then two, up to {@code most}, and again. */
public final class Trickle {

    private Trickle() {}

    public static Reader of(Reader reader, int most) {
        return new FilterReader(reader) {

            private int last;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                last = last % most + 1;
                return super.read(buffer, offset, Math.min(last, length));
            }
        };
    }

    public static InputStream of(InputStream in, int most) {
        return new FilterInputStream(in) {

            private int last;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                last = last % most + 1;
                return super.read(buffer, offset, Math.min(last, length));
            }
        };
    }
}

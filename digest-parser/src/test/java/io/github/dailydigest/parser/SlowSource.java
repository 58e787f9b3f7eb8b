package io.github.dailydigest.parser;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Sources that return little at a time, like a slow connection: one unit, then two, up to {@code max}, and again. */
public final class SlowSource {

    private SlowSource() {}

    public static Reader of(Reader reader, int max) {
        return new FilterReader(reader) {

            private int last;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                last = last % max + 1;
                return super.read(buffer, offset, Math.min(last, length));
            }
        };
    }

    public static InputStream of(InputStream in, int max) {
        return new FilterInputStream(in) {

            private int last;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                last = last % max + 1;
                return super.read(buffer, offset, Math.min(last, length));
            }
        };
    }
}

package io.github.dailydigest.parser.source;

import java.nio.ByteBuffer;

/**
 * The short way through UTF-8: sequences of one to three bytes that are well formed (Unicode, table 3-7), as nearly all
 * are. It stops before anything else, which the decoder of the platform reads, and defines.
 */
public final class WellFormedUtf8 {

    private WellFormedUtf8() {}

    /**
     * Decodes from the position of a buffer with an array on, and moves that; gives how many characters it put from
     * {@code from} on, at most up to {@code to}.
     */
    static int decode(ByteBuffer bytes, char[] out, int from, int to) {
        byte[] in = bytes.array();
        int start = bytes.arrayOffset();
        int end = start + bytes.limit();
        int i = start + bytes.position();
        int size = from;
        while (i < end && size < to) {
            int first = in[i];
            if (first >= 0) {
                out[size] = (char) first;
                i++;
            } else if ((first & 0xF0) == 0xE0 && i + 2 < end) {
                int others = (in[i + 1] << 8) | (in[i + 2] & 0xFF);
                int c = ((first & 0xF) << 12) | ((others >> 2) & 0xFC0) | (others & 0x3F);
                if ((others & 0xC0C0) != 0x8080 || !needsThree(c)) {
                    break;
                }
                out[size] = (char) c;
                i += 3;
            } else if ((first & 0xE0) == 0xC0 && i + 1 < end) {
                int c = ((first & 0x1F) << 6) | (in[i + 1] & 0x3F);
                if ((in[i + 1] & 0xC0) != 0x80 || c < 0x80) {
                    break;
                }
                out[size] = (char) c;
                i += 2;
            } else {
                break;
            }
            size++;
        }
        bytes.position(i - start);
        return size - from;
    }

    /** Whether a code point is one that takes three bytes: neither what two could hold, nor half a pair. */
    private static boolean needsThree(int c) {
        return c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}

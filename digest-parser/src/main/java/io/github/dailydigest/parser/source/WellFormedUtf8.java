package io.github.dailydigest.parser.source;

import java.nio.ByteBuffer;

/**
 * The fast path of decoding UTF-8: well-formed sequences of one to three bytes (Unicode, table 3-7), as nearly all are.
 * It stops before anything else, for which the decoder of the JDK is the reference.
 */
final class WellFormedUtf8 {

    private WellFormedUtf8() {}

    /**
     * Decodes an array-backed buffer from its position on, and advances the position.
     *
     * @return the number of characters written to {@code out} from {@code from} on, at most up to {@code to}
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

    /** Whether a code point needs three bytes: it does not fit in two, and is no surrogate. */
    private static boolean needsThree(int c) {
        return c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}

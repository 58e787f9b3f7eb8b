package io.github.dailydigest.parser;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a text out of which just those bytes come again: in UTF-8, or in UTF-16 where a byte order mark says so. A
 * byte that is no text in UTF-8 stands as half a surrogate pair, {@code U+DC80} to {@code U+DCFF}, which no text in
 * UTF-8 holds; the parser replaces it in what it reads, as it does malformed bytes.
 */
final class ReversibleText {

    private static final int ESCAPE = 0xDC00;
    private static final char FIRST_ESCAPE = '\uDC80';
    private static final char LAST_ESCAPE = '\uDCFF';

    private ReversibleText() {}

    /** The text that bytes stand for. */
    static String of(byte[] bytes) {
        ByteOrder order = utf16(bytes);
        if (order != null) {
            return ByteBuffer.wrap(bytes, 0, bytes.length & ~1)
                    .order(order)
                    .asCharBuffer()
                    .toString();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE + (in.get() & 0xFF)));
            }
            result = decoder.reset().decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** The bytes that a text stands for, in the encoding of {@code original}, of which it is an edited form. */
    static byte[] bytes(String text, byte[] original) {
        ByteOrder order = utf16(original);
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
        if (order != null) {
            ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2).order(order);
            bytes.asCharBuffer().put(text);
            out.writeBytes(bytes.array());
            if (original.length % 2 != 0) {
                out.write(original[original.length - 1]);
            }
            return out.toByteArray();
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                out.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                out.write(text.charAt(i) - ESCAPE);
                from = i + 1;
            }
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static boolean isEscape(String text, int place) {
        char c = text.charAt(place);
        return c >= FIRST_ESCAPE
                && c <= LAST_ESCAPE
                && (place == 0 || !Character.isHighSurrogate(text.charAt(place - 1)));
    }

    /** The byte order of UTF-16; null where no byte order mark says that it is. */
    private static @Nullable ByteOrder utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big ? ByteOrder.BIG_ENDIAN : little ? ByteOrder.LITTLE_ENDIAN : null;
    }
}

package io.github.dailydigest.parser.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a file and the text that they stand for, in UTF-8, or in UTF-16 where a byte order mark says so.
 * Malformed bytes are U+FFFD in the text, as the parser reads them, and stay what they are where nothing is edited.
 */
public final class EncodedText {

    private final byte[] bytes;
    private final Charset charset;
    private final String text;

    private EncodedText(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.text = new String(bytes, charset);
    }

    public static EncodedText of(byte[] bytes) {
        return new EncodedText(bytes, charset(bytes));
    }

    /** The text, its byte order mark included. */
    public String text() {
        return text;
    }

    /** The bytes with edits of the text made, in the same encoding; none of a stretch with bytes that are no text. */
    public byte[] edited(List<TextEdit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int place = 0;
        for (TextEdit edit : edits) {
            int from = in.position();
            skip(edit.start() - place, decoder, in);
            int start = in.position();
            out.write(bytes, from, start - from);
            skip(edit.end() - edit.start(), decoder, in);
            byte[] before = Arrays.copyOfRange(bytes, start, in.position());
            boolean isText = Arrays.equals(
                    before, text.substring(edit.start(), edit.end()).getBytes(charset));
            out.writeBytes(isText ? edit.text().getBytes(charset) : before);
            place = edit.end();
        }
        out.write(bytes, in.position(), in.remaining());
        return out.toByteArray();
    }

    /** Goes on by as many bytes as stand for so many characters. */
    private static void skip(int characters, CharsetDecoder decoder, ByteBuffer in) {
        CharBuffer out = CharBuffer.allocate(characters);
        CoderResult result = decoder.reset().decode(in, out, true);
        if (out.hasRemaining()) {
            throw new IllegalStateException("the bytes end " + out.remaining() + " characters too soon: " + result);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}

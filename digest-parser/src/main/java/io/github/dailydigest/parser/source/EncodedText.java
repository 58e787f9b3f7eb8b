package io.github.dailydigest.parser.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a file and their text, in UTF-8, or in UTF-16 if a byte order mark says so. Malformed bytes are U+FFFD
 * in the text, as in a parse, and stay unchanged outside edits.
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

    /** Decodes the bytes of a file. */
    public static EncodedText of(byte[] bytes) {
        return new EncodedText(bytes, charset(bytes));
    }

    /** Returns the text, including its byte order mark. */
    public String text() {
        return text;
    }

    /** Returns the edits whose ranges have no malformed bytes. Only these can be applied to the bytes. */
    public List<TextEdit> applicable(List<TextEdit> edits) {
        List<TextEdit> applicable = new ArrayList<>();
        List<ByteRange> ranges = ranges(edits);
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            ByteRange range = ranges.get(i);
            byte[] encoded = text.substring(edit.start(), edit.end()).getBytes(charset);
            if (Arrays.equals(bytes, range.start(), range.end(), encoded, 0, encoded.length)) {
                applicable.add(edit);
            }
        }
        return applicable;
    }

    /** Returns the bytes with {@linkplain #applicable applicable} edits of the text, in the same encoding. */
    public byte[] edited(List<TextEdit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int copied = 0;
        List<ByteRange> ranges = ranges(edits);
        for (int i = 0; i < edits.size(); i++) {
            out.write(bytes, copied, ranges.get(i).start() - copied);
            out.writeBytes(edits.get(i).text().getBytes(charset));
            copied = ranges.get(i).end();
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    /** A range of the bytes, with its end exclusive. */
    private record ByteRange(int start, int end) {}

    /** Returns the bytes of each edit's range. */
    private List<ByteRange> ranges(List<TextEdit> edits) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<ByteRange> ranges = new ArrayList<>();
        int offset = 0;
        for (TextEdit edit : edits) {
            skip(edit.start() - offset, decoder, in);
            int start = in.position();
            skip(edit.end() - edit.start(), decoder, in);
            ranges.add(new ByteRange(start, in.position()));
            offset = edit.end();
        }
        return ranges;
    }

    /** Advances {@code in} by the bytes of a number of characters. */
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

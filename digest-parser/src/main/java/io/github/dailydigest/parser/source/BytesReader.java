package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes as {@link java.io.InputStreamReader} does, replacing each malformed sequence by one U+FFFD, and records
 * the offset of each. A byte order mark of UTF-8 or UTF-16 overrides the given charset and stays in the text.
 */
final class BytesReader extends Reader {

    private static final int BUFFER = 8192;
    private static final int LONGEST_MARK = 4;
    /** In characters. */
    private static final int LONGEST_CODE_POINT = 2;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int NONE = -1;

    private final InputStream in;
    private final Charset charset;
    private final Deque<DecodingProblem> decodingProblems;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable CharsetDecoder decoder;
    private boolean isUtf8;

    /** The second character of a code point of which only the first was asked for. */
    private int heldBack = NONE;

    /** The number of characters decoded so far. */
    private long decoded;

    private boolean ended;
    private boolean finished;

    BytesReader(InputStream in, Charset charset, Deque<DecodingProblem> decodingProblems) {
        this.in = in;
        this.charset = charset;
        this.decodingProblems = decodingProblems;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (heldBack != NONE) {
            buffer[offset] = (char) heldBack;
            heldBack = NONE;
            return 1;
        }
        return length == 1 ? readOne(buffer, offset) : readMany(buffer, offset, length);
    }

    private int readOne(char[] buffer, int offset) throws IOException {
        char[] pair = new char[2];
        int size = readMany(pair, 0, 2);
        if (size < 0) {
            return size;
        }
        buffer[offset] = pair[0];
        heldBack = size == 2 ? pair[1] : NONE;
        return 1;
    }

    /** Reads at least one character. There must be room for two, since one code point may need both. */
    private int readMany(char[] buffer, int offset, int length) throws IOException {
        CharsetDecoder decoding = decoder();
        int size = 0;
        while (size == 0 && !finished) {
            if (isUtf8) {
                size = WellFormedUtf8.decode(bytes, buffer, offset, offset + length);
            }
            if (size == 0) {
                // In UTF-8, only the code point at which the fast path stopped.
                int room = isUtf8 ? LONGEST_CODE_POINT : length;
                size = decode(decoding, CharBuffer.wrap(buffer, offset, room).slice());
            }
        }
        decoded += size;
        return size > 0 ? size : -1;
    }

    /** Decodes the bytes in memory and returns the number of characters; reads more bytes if it needs them. */
    private int decode(CharsetDecoder decoding, CharBuffer out) throws IOException {
        CoderResult result = decoding.decode(bytes, out, ended);
        if (result.isError() && out.hasRemaining()) {
            decodingProblems.add(new DecodingProblem(decoded + out.position(), DiagnosticCode.MALFORMED_INPUT));
            out.put(REPLACEMENT);
            bytes.position(bytes.position() + result.length());
        } else if (result.isUnderflow()) {
            if (ended) {
                decoding.flush(out);
                finished = true;
            } else if (out.position() == 0) {
                fill();
            }
        }
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private CharsetDecoder decoder() throws IOException {
        if (decoder == null) {
            while (bytes.remaining() < LONGEST_MARK && !ended) {
                fill();
            }
            Charset encoding = encoding();
            isUtf8 = encoding.equals(StandardCharsets.UTF_8);
            decoder = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }
        return decoder;
    }

    private Charset encoding() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        // The mark of UTF-32LE starts with that of UTF-16LE; read as UTF-16LE, a NUL would follow the mark.
        boolean isUtf32 = charset.name().contains("UTF-32") && startsWith(0xFF, 0xFE, 0, 0);
        return startsWith(0xFF, 0xFE) && !isUtf32 ? StandardCharsets.UTF_16LE : charset;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.remaining() || (bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}

package io.github.dailydigest.parser;

import io.github.dailydigest.parser.Window.Fault;
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
 * Decodes bytes as {@link java.io.InputStreamReader} does, each malformed sequence one U+FFFD, and notes where those
 * stand. A byte order mark of UTF-8 or UTF-16 decides the encoding, whatever was asked for, and stays in the text.
 */
final class BytesReader extends Reader {

    private static final int BUFFER = 8192;
    private static final int LONGEST_MARK = 3;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final Charset charset;
    private final Deque<Fault> faults;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable CharsetDecoder decoder;
    private long place;
    private boolean ended;
    private boolean finished;

    BytesReader(InputStream in, Charset charset, Deque<Fault> faults) {
        this.in = in;
        this.charset = charset;
        this.faults = faults;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        CharsetDecoder decoding = decoder();
        while (out.position() == 0 && !finished) {
            CoderResult result = decoding.decode(bytes, out, ended);
            if (result.isError()) {
                if (!out.hasRemaining()) {
                    break;
                }
                faults.add(new Fault(place + out.position(), DiagnosticCode.MALFORMED_INPUT));
                out.put(REPLACEMENT);
                bytes.position(bytes.position() + result.length());
            } else if (result.isUnderflow()) {
                if (ended) {
                    decoding.flush(out);
                    finished = true;
                } else {
                    fill();
                }
            } else {
                break;
            }
        }
        place += out.position();
        return out.position() > 0 || length == 0 ? out.position() : -1;
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
            decoder = encoding()
                    .newDecoder()
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
        return startsWith(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : charset;
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

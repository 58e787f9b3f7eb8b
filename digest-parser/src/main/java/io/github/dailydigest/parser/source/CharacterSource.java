package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DigestReadException;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The characters of a source, read from a reader or decoded from bytes. */
public final class CharacterSource {

    private static final int FIRST_READ = 1 << 14;

    /** No JVM supports longer arrays. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final Reader reader;
    private final Deque<DecodingProblem> decodingProblems;
    private final @Nullable String name;

    /** Reused for all reads that are no longer than the first. */
    private char @Nullable [] reusedBuffer;

    private boolean ended;

    private CharacterSource(Reader reader, Deque<DecodingProblem> decodingProblems, @Nullable String name) {
        this.reader = reader;
        this.decodingProblems = decodingProblems;
        this.name = name;
    }

    /** Returns a source of the characters of a reader; {@code name} may be null. */
    public static CharacterSource of(Reader reader, @Nullable String name) {
        return new CharacterSource(reader, new ArrayDeque<>(), name);
    }

    /** Returns a source of bytes in a charset, unless a byte order mark names another; {@code name} may be null. */
    public static CharacterSource of(InputStream in, Charset charset, @Nullable String name) {
        Deque<DecodingProblem> decodingProblems = new ArrayDeque<>();
        return new CharacterSource(new BytesReader(in, charset, decodingProblems), decodingProblems, name);
    }

    /** Returns the name of the source, or null if it has none. */
    public @Nullable String name() {
        return name;
    }

    /** Returns at least {@code count} further characters unless the source ends; the empty string at its end. */
    String read(int count) {
        if (ended) {
            return "";
        }
        char[] buffer = count > FIRST_READ ? new char[count] : reusedBuffer();
        int size = fill(buffer, 0);
        ended = size < buffer.length;
        return new String(buffer, 0, size);
    }

    private char[] reusedBuffer() {
        if (reusedBuffer == null) {
            reusedBuffer = new char[FIRST_READ];
        }
        return reusedBuffer;
    }

    /**
     * Returns all remaining characters.
     *
     * @throws io.github.dailydigest.parser.InputTooLargeException if there are more than {@code limit}
     */
    public String readAll(int limit) {
        char[] buffer = new char[FIRST_READ];
        int size = fill(buffer, 0);
        while (size == buffer.length) {
            InputLength.check(size, Math.min(limit, LONGEST_ARRAY - 1), name);
            buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST_ARRAY, 2L * size));
            size = fill(buffer, size);
        }
        InputLength.check(size, limit, name);
        return new String(buffer, 0, size);
    }

    /** Fills a buffer from an index on, and returns the index after the last character read. */
    private int fill(char[] buffer, int from) {
        int size = from;
        try {
            int read = 0;
            while (size < buffer.length && read >= 0) {
                size += read;
                read = reader.read(buffer, size, buffer.length - size);
            }
        } catch (IOException e) {
            throw new DigestReadException(name, e);
        }
        return size;
    }

    /** Returns the queue of malformed bytes found so far and not yet reported. */
    public Deque<DecodingProblem> decodingProblems() {
        return decodingProblems;
    }
}

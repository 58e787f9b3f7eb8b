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

/** Where the characters of a source come from: a reader, or bytes in some encoding. */
public final class CharacterSource {

    private static final int FIRST_READ = 1 << 14;

    /** No JVM has longer ones. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final Reader reader;
    private final Deque<DecodingProblem> decodingProblems;
    private final @Nullable String name;

    /** For all reads that are no longer than the first. */
    private char @Nullable [] usual;

    private boolean ended;

    private CharacterSource(Reader reader, Deque<DecodingProblem> decodingProblems, @Nullable String name) {
        this.reader = reader;
        this.decodingProblems = decodingProblems;
        this.name = name;
    }

    public static CharacterSource of(Reader reader) {
        return new CharacterSource(reader, new ArrayDeque<>(), null);
    }

    /** Bytes in an encoding, unless a byte order mark names another. */
    public static CharacterSource of(InputStream in, Charset charset, @Nullable String name) {
        Deque<DecodingProblem> decodingProblems = new ArrayDeque<>();
        return new CharacterSource(new BytesReader(in, charset, decodingProblems), decodingProblems, name);
    }

    /** The name of the source; null where it has none. */
    public @Nullable String name() {
        return name;
    }

    /** The next characters, at least as many as are asked for unless the source ends; the empty string at its end. */
    String read(int count) {
        if (ended) {
            return "";
        }
        char[] buffer = count > FIRST_READ ? new char[count] : usualBuffer();
        int size = fill(buffer, 0);
        ended = size < buffer.length;
        return new String(buffer, 0, size);
    }

    private char[] usualBuffer() {
        if (usual == null) {
            usual = new char[FIRST_READ];
        }
        return usual;
    }

    /** All characters that are left, no more than {@code limit}. */
    public String readAll(int limit) {
        char[] buffer = new char[FIRST_READ];
        int size = fill(buffer, 0);
        while (size == buffer.length) {
            InputLength.check(size, Math.min(limit, LONGEST_ARRAY - 1));
            buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST_ARRAY, 2L * size));
            size = fill(buffer, size);
        }
        InputLength.check(size, limit);
        return new String(buffer, 0, size);
    }

    /**
     * Reads on into a buffer from a place on, and gives the place after the last character; its end if there is more.
     */
    private int fill(char[] buffer, int from) {
        int size = from;
        try {
            int read = 0;
            while (size < buffer.length && read >= 0) {
                size += read;
                read = reader.read(buffer, size, buffer.length - size);
            }
        } catch (IOException e) {
            throw new DigestReadException((name == null ? "the source" : name) + " could not be read: " + e, e);
        }
        return size;
    }

    /** The malformed bytes met so far and not yet told. */
    public Deque<DecodingProblem> decodingProblems() {
        return decodingProblems;
    }
}

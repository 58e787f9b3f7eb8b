package io.github.dailydigest.parser;

import io.github.dailydigest.parser.Window.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where the characters of a source come from: a reader, or bytes in some encoding. */
final class CharacterSource {

    private static final int FIRST_READ = 1 << 14;

    private final Reader reader;
    private final Deque<Fault> faults;
    private final @Nullable String name;

    private CharacterSource(Reader reader, Deque<Fault> faults, @Nullable String name) {
        this.reader = reader;
        this.faults = faults;
        this.name = name;
    }

    static CharacterSource of(Reader reader) {
        return new CharacterSource(reader, new ArrayDeque<>(), null);
    }

    /** Bytes in an encoding, unless a byte order mark names another. */
    static CharacterSource of(InputStream in, Charset charset, @Nullable String name) {
        Deque<Fault> faults = new ArrayDeque<>();
        return new CharacterSource(new BytesReader(in, charset, faults), faults, name);
    }

    /** The name of the source; null where it has none. */
    @Nullable String name() {
        return name;
    }

    /** The next characters, as many as are asked for unless the source ends; the empty string at its end. */
    String read(int count) {
        char[] buffer = new char[count];
        int size = 0;
        try {
            int read = 0;
            while (size < count && read >= 0) {
                size += read;
                read = reader.read(buffer, size, count - size);
            }
        } catch (IOException e) {
            throw new DigestReadException((name == null ? "the source" : name) + " could not be read: " + e, e);
        }
        return new String(buffer, 0, size);
    }

    /** All characters that are left, no more than {@code limit}. */
    String readAll(int limit) {
        StringBuilder all = new StringBuilder();
        String more = read(FIRST_READ);
        while (!more.isEmpty()) {
            all.append(more);
            ParseLimits.checkInput(all.length(), limit);
            more = read(Math.max(FIRST_READ, all.length()));
        }
        return all.toString();
    }

    /** The malformed bytes met so far and not yet told. */
    Deque<Fault> faults() {
        return faults;
    }
}

package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a file of JSON, one after the other: lines, values over many lines, or the elements of an array. What
 * is no such value is named on standard error and passed over; what is no JSON ends the file.
 */
final class JsonFile<T> implements Closeable {

    private final String name;
    private final Class<T> type;
    private final Unreadable unreadable;
    private @Nullable InputStream bytes;
    private @Nullable MappingIterator<T> values;

    /** Opens the file only where its first value is asked for. */
    JsonFile(String name, Class<T> type, Unreadable unreadable) {
        this.name = name;
        this.type = type;
        this.unreadable = unreadable;
    }

    /** The next value; absent where there is none any more. */
    Optional<T> next() throws IOException {
        while (true) {
            try {
                MappingIterator<T> open = values();
                return open.hasNextValue() ? Optional.of(open.nextValue()) : Optional.empty();
            } catch (JsonMappingException noSuchValue) {
                unreadable.refuse(name, noSuchValue);
            } catch (IOException | InvalidPathException failure) {
                unreadable.report(name, failure);
                return Optional.empty();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }

    private MappingIterator<T> values() throws IOException {
        if (values == null) {
            bytes = Files.newInputStream(Path.of(name));
            values = Json.MAPPER.readerFor(type).readValues(bytes);
        }
        return values;
    }
}

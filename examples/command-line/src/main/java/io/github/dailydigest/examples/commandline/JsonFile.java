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
 * Iterates over the values of a JSON file: consecutive values, on one or several lines, or the elements of an array. A
 * value of another type is reported and skipped. Malformed JSON is reported and ends the file.
 */
final class JsonFile<T> implements Closeable {

    private final String name;
    private final Class<T> type;
    private final FailureReporter failures;
    private @Nullable InputStream bytes;
    private @Nullable MappingIterator<T> values;

    /** Does not open the file; this happens on the first call of {@link #next()}. */
    JsonFile(String name, Class<T> type, FailureReporter failures) {
        this.name = name;
        this.type = type;
        this.failures = failures;
    }

    /** Returns the next value. Returns an empty result at the end of the file. */
    Optional<T> next() throws IOException {
        while (true) {
            try {
                MappingIterator<T> open = values();
                return open.hasNextValue() ? Optional.of(open.nextValue()) : Optional.empty();
            } catch (JsonMappingException exception) {
                failures.reportValue(name, exception);
            } catch (IOException | InvalidPathException failure) {
                failures.report(name, failure);
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

package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the values of a JSON file: consecutive values, on one or several lines, or the elements of an array. A
 * value of another type is reported and skipped. JSON that is malformed or exceeds a limit of Jackson is reported and
 * ends the file.
 */
final class JsonFile<T> implements Closeable {

    private final String name;
    private final Class<T> type;
    private final Console console;
    private final FailureReporter failures;
    private @Nullable JsonParser parser;

    /** Does not open the file, or standard input; this happens on the first call of {@link #next()}. */
    JsonFile(String name, Class<T> type, Console console, FailureReporter failures) {
        this.name = name;
        this.type = type;
        this.console = console;
        this.failures = failures;
    }

    /** Returns the next value. Returns an empty result at the end of the file. */
    Optional<T> next() throws IOException {
        try {
            JsonParser in = advanced();
            while (in.currentToken() != null && in.currentToken() != JsonToken.END_ARRAY) {
                JsonStreamContext around = around(in);
                try {
                    return Optional.of(value(in));
                } catch (JsonMappingException exception) {
                    failures.reportJson(name, exception, in.currentLocation());
                    while (in.getParsingContext() != around) {
                        in.nextToken();
                    }
                    in.nextToken();
                }
            }
        } catch (JsonProcessingException exception) {
            failures.reportJson(name, exception, parser == null ? JsonLocation.NA : parser.currentLocation());
        } catch (IOException | InvalidPathException failure) {
            failures.report(name, failure);
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }

    /** Returns the parser at the start of the next value; at the end of the array if there is none. */
    private JsonParser advanced() throws IOException {
        if (parser != null) {
            parser.nextToken();
            return parser;
        }
        boolean isStandardInput = name.equals(SourceFiles.STANDARD_INPUT);
        parser = Json.MAPPER.createParser(isStandardInput ? console.in() : Files.newInputStream(Path.of(name)));
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
        }
        return parser;
    }

    private T value(JsonParser in) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            throw new JsonMappingException(in, "expected an object, not null", in.currentTokenLocation());
        }
        return Json.MAPPER.readValue(in, type);
    }

    /** Returns the context that contains the current value. */
    private static JsonStreamContext around(JsonParser in) {
        JsonStreamContext context = in.getParsingContext();
        return in.currentToken().isStructStart() ? context.getParent() : context;
    }
}

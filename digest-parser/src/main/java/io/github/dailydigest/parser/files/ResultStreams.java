package io.github.dailydigest.parser.files;

import io.github.dailydigest.parser.DigestReadException;
import io.github.dailydigest.parser.ParseResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Streams of results that close what they are read from. The name of a source may be null. */
public final class ResultStreams {

    private ResultStreams() {}

    /** Returns the results of one source. */
    public static Stream<ParseResult> of(Iterator<ParseResult> results, Closeable closeable, @Nullable String source) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return of(Spliterators.spliteratorUnknownSize(results, characteristics), closeable, source);
    }

    /** Returns the results of one or more sources. */
    public static Stream<ParseResult> of(
            Spliterator<ParseResult> results, Closeable closeable, @Nullable String source) {
        return StreamSupport.stream(results, false).onClose(() -> {
            try {
                closeable.close();
            } catch (IOException e) {
                throw DigestReadException.notClosed(source, e);
            }
        });
    }
}

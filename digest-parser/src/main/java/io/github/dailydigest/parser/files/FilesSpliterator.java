package io.github.dailydigest.parser.files;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestReadException;
import io.github.dailydigest.parser.ParseResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of files, one file after another. A file is open from its first result to its last. The spliterator
 * splits between files, so that threads can read files in parallel. Closing any part closes and ends all parts.
 */
public final class FilesSpliterator implements Spliterator<ParseResult>, Closeable {

    private final PendingFiles files;
    private final BiFunction<Path, InputStream, Iterator<ParseResult>> results;

    /** Returns the result of a file that failed; null if the failure is thrown. */
    private final @Nullable Function<DigestException, ParseResult> failures;

    /** All parts that have files left, including this one. */
    private final Set<FilesSpliterator> parts;

    private final AtomicBoolean closed;

    private Iterator<ParseResult> current = Collections.emptyIterator();
    private @Nullable String name;
    private volatile InputStream open = InputStream.nullInputStream();

    /**
     * Creates a spliterator.
     *
     * @param results parses a file
     * @param failures returns the result that a file has in place of a failure; null if the failure is thrown
     */
    public FilesSpliterator(
            PendingFiles files,
            BiFunction<Path, InputStream, Iterator<ParseResult>> results,
            @Nullable Function<DigestException, ParseResult> failures) {
        this(files, results, failures, ConcurrentHashMap.newKeySet(), new AtomicBoolean());
    }

    private FilesSpliterator(
            PendingFiles files,
            BiFunction<Path, InputStream, Iterator<ParseResult>> results,
            @Nullable Function<DigestException, ParseResult> failures,
            Set<FilesSpliterator> parts,
            AtomicBoolean closed) {
        this.files = files;
        this.results = results;
        this.failures = failures;
        this.parts = parts;
        this.closed = closed;
        parts.add(this);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ParseResult> action) {
        Path next = null;
        if (!current.hasNext()) {
            // The file is still open if reading it failed.
            closeFile();
            next = closed.get() ? null : files.next();
            if (next == null) {
                parts.remove(this);
                return false;
            }
        }
        action.accept(result(next));
        return true;
    }

    /** Returns the next result: of the file that is open, or of another, which is opened. */
    private ParseResult result(@Nullable Path next) {
        try {
            return read(next);
        } catch (DigestException failure) {
            if (failures == null) {
                throw failure;
            }
            current = Collections.emptyIterator();
            return failures.apply(failure);
        }
    }

    private ParseResult read(@Nullable Path next) {
        try {
            if (next != null) {
                open(next);
            }
            ParseResult result = current.next();
            if (!current.hasNext()) {
                closeFile();
            }
            return result;
        } catch (ClosedFileSystemException e) {
            throw new DigestReadException(name, e);
        }
    }

    /**
     * Splits off the first half of the files if none is open; returns null if fewer than two are left or it is closed.
     */
    @Override
    public @Nullable Spliterator<ParseResult> trySplit() {
        PendingFiles half = closed.get() || current.hasNext() ? null : files.firstHalf();
        return half == null ? null : new FilesSpliterator(half, results, failures, parts, closed);
    }

    /**
     * Returns {@link Long#MAX_VALUE} for unknown, since a file has any number of digests. As a result, the stream
     * splits down to single files; with larger parts, a thread could run out of work while another has a long part.
     */
    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    @Override
    public void close() throws IOException {
        closed.set(true);
        for (FilesSpliterator part : parts) {
            part.current = Collections.emptyIterator();
            part.open.close();
        }
    }

    private void closeFile() {
        try {
            open.close();
        } catch (IOException e) {
            throw DigestReadException.notClosed(name, e);
        }
    }

    private void open(Path file) {
        name = file.toString();
        try {
            open = Files.newInputStream(file);
            if (closed.get()) {
                open.close();
            }
        } catch (IOException e) {
            throw new DigestReadException(name, e);
        }
        current = results.apply(file, open);
    }
}

package io.github.dailydigest.parser;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/** The results of one file after another; a file is open from its first result to its last. */
final class FilesIterator implements Iterator<ParseResult>, Closeable {

    private final Iterator<Path> files;
    private final BiFunction<Path, InputStream, Iterator<ParseResult>> results;
    private Iterator<ParseResult> current = Collections.emptyIterator();
    private InputStream open = InputStream.nullInputStream();

    FilesIterator(List<Path> files, BiFunction<Path, InputStream, Iterator<ParseResult>> results) {
        this.files = files.iterator();
        this.results = results;
    }

    /** Every file gives at least one result, so that none need be opened to tell. */
    @Override
    public boolean hasNext() {
        return current.hasNext() || files.hasNext();
    }

    @Override
    public ParseResult next() {
        if (!current.hasNext()) {
            openNext();
        }
        ParseResult result = current.next();
        if (!current.hasNext()) {
            closeFile();
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        current = Collections.emptyIterator();
        open.close();
    }

    private void closeFile() {
        try {
            close();
        } catch (IOException e) {
            throw new DigestReadException("a file could not be closed: " + e, e);
        }
    }

    private void openNext() {
        Path file = files.next();
        try {
            open = Files.newInputStream(file);
        } catch (IOException e) {
            throw new DigestReadException(file + " could not be read: " + e, e);
        }
        current = results.apply(file, open);
    }
}

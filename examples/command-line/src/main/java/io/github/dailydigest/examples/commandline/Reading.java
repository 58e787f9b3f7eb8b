package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the selected files one after the other, and hands on what each gave. */
final class Reading {

    /** Every file was read, and none has a diagnostic as bad as {@code --strict} says. */
    static final int READ = 0;

    /** A file has a diagnostic as bad as {@code --strict} says. */
    static final int TOO_BAD = 1;

    /** A file could not be read; wrong usage and output that nobody takes have the same exit status. */
    static final int FAILED = 2;

    /** Takes what one file gave, one digest at a time. */
    @FunctionalInterface
    interface Sink {
        void accept(String file, ParseResult result) throws IOException;
    }

    private Reading() {}

    /** Reads them all, whatever becomes of one, and gives the exit status. */
    static int all(Selection selection, Console console, Sink sink) throws IOException {
        Unreadable unreadable = new Unreadable(console);
        List<Path> files = SourceFiles.of(selection.paths(), unreadable);
        DigestParser parser = DigestParser.create();
        boolean tooBad = false;
        try (Progress progress = new Progress(console, files.size())) {
            for (Path file : files) {
                try (Stream<ParseResult> results = parser.stream(file)) {
                    for (ParseResult result : (Iterable<ParseResult>) results::iterator) {
                        tooBad = tooBad || selection.isTooBad(result);
                        sink.accept(file.toString(), result);
                    }
                } catch (DigestException failure) {
                    unreadable.report(file.toString(), failure);
                }
                progress.step();
            }
        }
        return unreadable.any() ? FAILED : tooBad ? TOO_BAD : READ;
    }
}

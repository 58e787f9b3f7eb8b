package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.StrictParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the selected files one after the other, and hands on what each gave. */
final class Reading {

    /** Every file was read, and none has a diagnostic as bad as {@code --strict} says. */
    static final int READ = 0;

    /** A file has a diagnostic as bad as {@code --strict} says. */
    static final int TOO_BAD = 1;

    /** A file could not be read; wrong usage and output that nobody takes have the same exit status. */
    static final int FAILED = 2;

    /** Takes what one file gave. */
    @FunctionalInterface
    interface Sink {
        void accept(String file, ParseResult result) throws IOException;
    }

    private Reading() {}

    /** Reads them all, whatever becomes of one, and gives the exit status. */
    static int all(Selection selection, Console console, Sink sink) throws IOException {
        Unreadable unreadable = new Unreadable(console);
        List<Path> files = SourceFiles.of(selection.paths(), unreadable);
        DigestParser parser = selection.parser();
        boolean tooBad = false;
        try (Progress progress = new Progress(console, files.size())) {
            for (Path file : files) {
                try {
                    sink.accept(file.toString(), parser.parse(file));
                } catch (StrictParseException failure) {
                    tooBad = true;
                    sink.accept(file.toString(), failure.result());
                } catch (DigestException failure) {
                    unreadable.report(file.toString(), failure);
                }
                progress.step();
            }
        }
        return unreadable.any() ? FAILED : tooBad ? TOO_BAD : READ;
    }
}

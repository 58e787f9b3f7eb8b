package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads all files of the command line and passes on their results. */
final class SourceReader {

    /** Receives the results of a file, one digest at a time. */
    @FunctionalInterface
    interface ResultHandler {
        void accept(String file, ParseResult result) throws IOException;
    }

    private SourceReader() {}

    /** Reads all files, even if one of them cannot be read, and returns the exit status. */
    static int readAll(InputOptions input, Console console, ResultHandler handler) throws IOException {
        FailureReporter failures = new FailureReporter(console);
        List<Path> files = SourceFiles.of(input.paths(), failures);
        DigestParser parser = input.parser();
        boolean tooSevere = false;
        try (Progress progress = new Progress(console, files.size())) {
            for (Path file : files) {
                try (Stream<ParseResult> results = stream(file, parser, console)) {
                    for (ParseResult result : (Iterable<ParseResult>) results::iterator) {
                        tooSevere = tooSevere || input.isTooSevere(result);
                        handler.accept(file.toString(), result);
                    }
                } catch (DigestException failure) {
                    failures.report(file.toString(), failure);
                } catch (OutOfMemoryError tooLarge) {
                    failures.reportOutOfMemory(file.toString());
                }
                progress.step();
            }
        }
        return failures.hasFailures() ? ExitStatus.FAILURE : tooSevere ? ExitStatus.FINDINGS : ExitStatus.SUCCESS;
    }

    private static Stream<ParseResult> stream(Path file, DigestParser parser, Console console) {
        return SourceFiles.isStandardInput(file) ? parser.stream(console.in(), file.toString()) : parser.stream(file);
    }
}

package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code from-json}: converts the output of {@code to-json} to markdown, one digest at a time. */
@Command(
        name = "from-json",
        description = "Converts JSON to markdown in canonical form.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "2:invalid arguments, or something could not be read or written; the rest was",
            "141:the reader of the output closed the pipe"
        })
final class FromJson implements Callable<Integer> {

    private final MarkdownAppender markdown = new MarkdownAppender();
    private final Console console;
    private final FailureReporter failures;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "JSON files: output of to-json, with or without --source and --pretty, or arrays of it."
                    + " Standard input if it is -.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--papers",
            description =
                    "Read output of to-json --papers. Consecutive papers with the same \"date\", \"endDate\", \"digestTitle\""
                            + " and \"source\" become one digest.")
    private boolean papers;

    FromJson(Console console) {
        this.console = console;
        this.failures = new FailureReporter(console);
    }

    @Override
    public Integer call() throws IOException {
        try (Progress progress = new Progress(console, paths.size())) {
            for (String path : paths) {
                try {
                    convert(path);
                } catch (OutOfMemoryError tooLarge) {
                    failures.reportOutOfMemory(path);
                }
                progress.step();
            }
        }
        return failures.hasFailures() ? ExitStatus.FAILURE : ExitStatus.SUCCESS;
    }

    private void convert(String path) throws IOException {
        if (papers) {
            convertPapers(path);
        } else {
            convertDigests(path);
        }
    }

    private void convertDigests(String path) throws IOException {
        try (JsonFile<DigestLine> lines = new JsonFile<>(path, DigestLine.class, console, failures)) {
            for (Optional<DigestLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                print(path, line.get(), false);
            }
        }
    }

    private void convertPapers(String path) throws IOException {
        try (JsonFile<PaperLine> lines = new JsonFile<>(path, PaperLine.class, console, failures)) {
            Optional<PaperLine> last = Optional.empty();
            boolean hasHeading = false;
            // Each paper is written at once, since a digest may have more papers than fit into memory.
            for (Optional<PaperLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                PaperLine paper = line.get();
                hasHeading = hasHeading && last.filter(paper::sameDigest).isPresent();
                hasHeading |= print(path, paper.asDigest(), hasHeading);
                last = line;
            }
        }
    }

    /**
     * Prints a digest.
     *
     * @param continued whether its heading is printed already, and its only paper belongs there
     * @return whether it could be written
     */
    private boolean print(String path, DigestLine line, boolean continued) throws IOException {
        try {
            Digest digest = line.digest();
            String text = continued ? markdown.appendPaper(digest) : markdown.append(digest);
            console.out(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (DigestWriteException failure) {
            failures.reportAt(path, line.location(), String.valueOf(failure.getMessage()));
            return false;
        }
    }
}

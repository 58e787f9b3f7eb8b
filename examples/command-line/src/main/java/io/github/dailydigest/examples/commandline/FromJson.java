package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
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

/** {@code from-json}: what {@code to-json} printed, back to markdown, one digest at a time. */
@Command(
        name = "from-json",
        description = "Prints digests out of JSON as markdown in canonical form.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "2:wrong usage, or something could not be read or written; the rest was"
        })
final class FromJson implements Callable<Integer> {

    private final MarkdownText markdown = new MarkdownText();
    private final Console console;
    private final Unreadable unreadable;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files of JSON, as to-json prints it with or without --source and --pretty, or arrays of that.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--papers",
            description =
                    "Read what to-json --papers prints. Papers that follow one another and have the same \"date\","
                            + " \"digestTitle\" and \"source\" become one digest.")
    private boolean papers;

    FromJson(Console console) {
        this.console = console;
        this.unreadable = new Unreadable(console);
    }

    @Override
    public Integer call() throws IOException {
        try (Progress progress = new Progress(console, paths.size())) {
            for (String path : paths) {
                if (papers) {
                    papersOf(path);
                } else {
                    digestsOf(path);
                }
                progress.step();
            }
        }
        return unreadable.any() ? Reading.FAILED : Reading.READ;
    }

    private void digestsOf(String path) throws IOException {
        try (JsonFile<DigestLine> lines = new JsonFile<>(path, DigestLine.class, unreadable)) {
            for (Optional<DigestLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                print(path, line.get());
            }
        }
    }

    private void papersOf(String path) throws IOException {
        try (JsonFile<PaperLine> lines = new JsonFile<>(path, PaperLine.class, unreadable)) {
            Optional<PaperLine> line = lines.next();
            while (line.isPresent()) {
                PaperLine first = line.get();
                List<Paper> together = new ArrayList<>();
                while (line.filter(first::sameDigest).isPresent()) {
                    together.add(line.get().paper());
                    line = lines.next();
                }
                Digest digest =
                        Digest.builder().from(first.heading()).papers(together).build();
                print(path, new DigestLine(first.place(), digest));
            }
        }
    }

    private void print(String path, DigestLine line) throws IOException {
        try {
            console.out(markdown.next(line.digest()).getBytes(StandardCharsets.UTF_8));
        } catch (DigestWriteException noMarkdown) {
            unreadable.refuse(path, line.place(), String.valueOf(noMarkdown.getMessage()));
        }
    }
}

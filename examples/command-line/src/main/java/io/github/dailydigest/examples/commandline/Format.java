package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code format}: the canonical form of the digests in each file; bytes around digests stay as they are. */
@Command(
        name = "format",
        description = "Prints each file with its digests in canonical form, and everything else as it is.")
final class Format implements Callable<Integer> {

    private final DigestParser parser = DigestParser.create();
    private final DigestWriter writer = DigestWriter.create();
    private final Console console;

    @Mixin
    private final Selection selection = new Selection();

    @ArgGroup(exclusive = true)
    private Target target = new Target();

    Format(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Unreadable unreadable = new Unreadable(console);
        List<Path> files = SourceFiles.of(selection.paths(), unreadable);
        boolean found = false;
        try (Progress progress = new Progress(console, files.size())) {
            for (Path file : files) {
                found |= format(file, unreadable);
                progress.step();
            }
        }
        return unreadable.any() ? Reading.FAILED : found ? Reading.TOO_BAD : Reading.READ;
    }

    /** Formats one file; true where it is as bad as {@code --strict} says, or would change under {@code --check}. */
    private boolean format(Path file, Unreadable unreadable) throws IOException {
        boolean isTooBad;
        byte[] before;
        byte[] after;
        try {
            try (KeptBytes in = new KeptBytes(Files.newInputStream(file))) {
                // What the command reads elsewhere has a limit, and so has this.
                isTooBad = selection.isTooBad(parser.parse(in));
                before = in.kept();
            }
            if (target.write) {
                writer.format(file);
                return isTooBad;
            }
            after = writer.format(before);
        } catch (DigestException | IOException failure) {
            unreadable.report(file.toString(), failure);
            return false;
        }
        if (!target.check) {
            console.out(after);
            return isTooBad;
        }
        boolean changes = !Arrays.equals(before, after);
        if (changes) {
            console.out(Printable.line(file.toString()));
        }
        return isTooBad || changes;
    }

    /** Where the canonical form goes, if not to standard output. */
    private static final class Target {

        @Option(names = "--write", description = "Replace the files, each whole or not at all.")
        private boolean write;

        @Option(names = "--check", description = "Only name the files that would change, and exit with 1 if there are.")
        private boolean check;
    }
}

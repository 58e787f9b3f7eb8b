package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code format}: writes digests in canonical form and does not change the bytes around them. */
@Command(
        name = "format",
        description = "Prints each file with its digests in canonical form and everything else unchanged.")
final class Format implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @ArgGroup(exclusive = true)
    private Output output = new Output();

    Format(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FailureReporter failures = new FailureReporter(console);
        List<Path> files = SourceFiles.of(input.paths(), failures);
        DigestParser parser = input.parser();
        DigestWriter writer = input.writer();
        boolean findings = false;
        try (Progress progress = new Progress(console, files.size());
                ShutdownGuard guard = new ShutdownGuard()) {
            for (Path file : files) {
                try {
                    findings |= format(file, parser, writer, guard, failures);
                } catch (OutOfMemoryError tooLarge) {
                    failures.reportOutOfMemory(file.toString());
                }
                progress.step();
            }
        }
        return failures.hasFailures() ? ExitStatus.FAILURE : findings ? ExitStatus.FINDINGS : ExitStatus.SUCCESS;
    }

    /** Formats one file. Returns whether it has findings: diagnostics that are too severe, or changes to make. */
    private boolean format(
            Path file, DigestParser parser, DigestWriter writer, ShutdownGuard guard, FailureReporter failures)
            throws IOException {
        boolean isTooSevere;
        byte[] before;
        byte[] after;
        try {
            if (output.write) {
                requireReplaceable(file);
            }
            if (input.isDateFromPath() && Files.isRegularFile(file)) {
                isTooSevere = input.isTooSevere(parser.parse(file));
                before = Files.readAllBytes(file);
            } else {
                try (RecordingInputStream in = new RecordingInputStream(open(file))) {
                    // A pipe can be read only once. Parsing from a stream applies the size limit of the parser.
                    isTooSevere = input.isTooSevere(parser.parse(in));
                    before = in.recordedBytes();
                }
            }
            if (output.write) {
                guard.run(() -> writer.format(file));
                return isTooSevere;
            }
            after = writer.format(before, file);
        } catch (DigestException | IOException failure) {
            failures.report(file.toString(), failure);
            return false;
        }
        if (!output.check) {
            console.out(after);
            return isTooSevere;
        }
        boolean changes = !Arrays.equals(before, after);
        if (changes) {
            console.out(TerminalText.escape(file.toString()));
        }
        return isTooSevere || changes;
    }

    /**
     * Verifies that what is read can also be replaced.
     *
     * @throws DigestWriteException if it is standard input, a pipe or a device
     */
    private static void requireReplaceable(Path file) throws IOException {
        if (SourceFiles.isStandardInput(file)) {
            throw new DigestWriteException(
                    file.toString(), new IOException("standard input is no file; omit --write to print it"));
        }
        if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
            throw new DigestWriteException(
                    file.toString(), new IOException("it is a pipe or a device; omit --write to print it"));
        }
    }

    private InputStream open(Path file) throws IOException {
        return SourceFiles.isStandardInput(file) ? console.in() : Files.newInputStream(file);
    }

    /** What to do with the canonical form instead of printing it. */
    private static final class Output {

        @Option(
                names = "--write",
                description = "Replace each file atomically instead of printing it. A file with several hard links, or"
                        + " whose owner or attributes cannot be kept, is not replaced.")
        private boolean write;

        @Option(
                names = "--check",
                description = "Only print the names of files that would change; exit with 1 if there are any.")
        private boolean check;
    }
}

package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    private static final String CANONICAL = Samples.clean("A Title");
    private static final String OTHER = CANONICAL.replace("- ***What's New***:", "* **What's New:**");

    @TempDir
    private Path folder;

    @Test
    void printsTheCanonicalForm() {
        Path file = Samples.write(folder.resolve("a.md"), OTHER);

        Outcome outcome = Outcome.of("format", file);

        assertThat(outcome.out()).isEqualTo(CANONICAL);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(file).hasContent(OTHER);
    }

    @Test
    void keepsEveryByteAroundDigests() throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        before.writeBytes("# Front page\r\n\r\n \t\r\n".getBytes(StandardCharsets.UTF_8));
        before.write(0xFF);
        before.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        after.writeBytes(before.toByteArray());
        before.writeBytes((OTHER + "\n\n## License  \r\n\n\nSome text").getBytes(StandardCharsets.UTF_8));
        after.writeBytes(
                (CANONICAL.replace("\n", "\r\n") + "## License  \r\n\n\nSome text").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.md"), before.toByteArray());

        assertThat(Outcome.of("format", "--write", file).status()).isZero();

        assertThat(file).hasBinaryContent(after.toByteArray());
    }

    @Test
    void replacesMarkdownFilesOnly() {
        Path first = Samples.write(folder.resolve("a.md"), OTHER);
        Path second = Samples.write(folder.resolve("b.txt"), OTHER);

        Outcome outcome = Outcome.of("format", "--write", folder);

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(first).hasContent(CANONICAL);
        assertThat(second).hasContent(OTHER);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void checkPrintsOnlyFilesThatWouldChange() {
        Path first = Samples.write(folder.resolve("a.md"), OTHER);
        Samples.write(folder.resolve("b.md"), CANONICAL);

        Outcome outcome = Outcome.of("format", "--check", folder);

        assertThat(outcome.outLines()).containsExactly(first.toString());
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(first).hasContent(OTHER);
    }

    @Test
    void checkPrintsNothingIfAllFilesAreCanonical() {
        Samples.write(folder.resolve("a.md"), CANONICAL);

        assertThat(Outcome.of("format", "--check", folder)).isEqualTo(new Outcome(ExitStatus.SUCCESS, "", ""));
    }

    @Test
    void strictAppliesToTheInput() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        assertThat(Outcome.of("format", "--strict", "error", file).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Outcome.of("format", file).status()).isEqualTo(ExitStatus.SUCCESS);
    }

    @Test
    void unreadableFileIsReportedAndOthersAreFormatted() {
        Path file = Samples.write(folder.resolve("a.md"), OTHER);

        Outcome outcome = Outcome.of("format", folder.resolve("missing.md"), file);

        assertThat(outcome.out()).isEqualTo(CANONICAL);
        assertThat(outcome.err()).contains("missing.md: cannot be read: no such file or folder");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
    }

    @Test
    void failureToWriteIsReportedAsSuch() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        FailureReporter failures = new FailureReporter(new Console(new ByteArrayOutputStream(), err, false));
        Digest digest = Digest.builder().date(LocalDate.of(2031, 2, 3)).build();
        DigestWriter writer = DigestWriter.create();

        try {
            writer.write(digest, folder.resolve("missing/a.md"));
        } catch (DigestWriteException failure) {
            failures.report("a.md", failure);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("a.md: cannot be written: no such file or folder\n");
        assertThat(failures.hasFailures()).isTrue();
    }

    @Test
    @Timeout(60)
    void readsAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> written = CompletableFuture.supplyAsync(() -> Samples.write(pipe, OTHER.repeat(1_000)));

        Outcome outcome = Outcome.of("format", pipe);

        written.join();
        assertThat(outcome).isEqualTo(new Outcome(ExitStatus.SUCCESS, CANONICAL.repeat(1_000), ""));
    }

    @Test
    @Timeout(60)
    void aPipeIsNeitherReadNorReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path file = Samples.write(folder.resolve("a.md"), OTHER);

        assertThat(Outcome.of("format", "--write", pipe, file))
                .isEqualTo(new Outcome(
                        ExitStatus.FAILURE,
                        "",
                        pipe + ": cannot be written: it is a pipe or a device; omit --write to print it\n"));
        assertThat(file).hasContent(CANONICAL);
    }

    @Test
    void aFileWithSeveralHardLinksIsNotReplacedAndOthersAre() throws IOException {
        Path file = Samples.write(folder.resolve("a.md"), OTHER);
        Path other = Files.createLink(folder.resolve("a.link"), file);
        Path good = Samples.write(folder.resolve("b.md"), OTHER);

        assertThat(Outcome.of("format", "--write", folder))
                .isEqualTo(
                        new Outcome(
                                ExitStatus.FAILURE,
                                "",
                                file
                                        + ": cannot be written: it has several hard links, of which only one would be replaced\n"));
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(file).hasContent(OTHER);
        assertThat(good).hasContent(CANONICAL);
    }

    @Test
    void dateOfThePathIsWrittenOnlyIfRequested() {
        String paper = "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";
        Path file = Samples.write(folder.resolve("2031-02-03.md"), paper);

        assertThat(Outcome.of("format", file)).isEqualTo(new Outcome(ExitStatus.SUCCESS, paper, ""));
        assertThat(Outcome.of("format", "--date-from-path", file))
                .isEqualTo(new Outcome(ExitStatus.SUCCESS, "## (2031-02-03)\n\n" + paper, ""));
        assertThat(Outcome.of("format", "--date-from-path", "--check", file).status())
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(Outcome.of("format", "--date-from-path", "--write", file))
                .isEqualTo(new Outcome(ExitStatus.SUCCESS, "", ""));
        assertThat(file).hasContent("## (2031-02-03)\n\n" + paper);
    }

    @Test
    void strictUsesTheDateOfThePath() {
        Path file = Samples.write(folder.resolve("2031-02-03.md"), "### [A Title](https://arxiv.org/abs/3102.00001)\n");

        assertThat(Outcome.of("format", "--strict", "info", file).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Outcome.of("format", "--strict", "info", "--date-from-path", file)
                        .status())
                .isEqualTo(ExitStatus.SUCCESS);
    }

    @Test
    void writeAndCheckAreExclusive() {
        assertThat(Outcome.of("format", "--write", "--check", folder).status()).isEqualTo(ExitStatus.FAILURE);
    }
}

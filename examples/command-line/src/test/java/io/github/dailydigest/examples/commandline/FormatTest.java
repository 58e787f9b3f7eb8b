package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
        before.writeBytes((OTHER + "\n\n## License  \r\n\n\nof no interest").getBytes(StandardCharsets.UTF_8));
        after.writeBytes((CANONICAL + "## License  \r\n\n\nof no interest").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.md"), before.toByteArray());

        assertThat(Outcome.of("format", "--write", file).status()).isZero();

        assertThat(file).hasBinaryContent(after.toByteArray());
    }

    @Test
    void replacesFilesAndLeavesOthersAlone() {
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
    void onlyNamesTheFilesThatWouldChange() {
        Path first = Samples.write(folder.resolve("a.md"), OTHER);
        Samples.write(folder.resolve("b.md"), CANONICAL);

        Outcome outcome = Outcome.of("format", "--check", folder);

        assertThat(outcome.outLines()).containsExactly(first.toString());
        assertThat(outcome.status()).isEqualTo(Reading.TOO_BAD);
        assertThat(first).hasContent(OTHER);
    }

    @Test
    void hasNothingToNameWhereAllIsCanonical() {
        Samples.write(folder.resolve("a.md"), CANONICAL);

        assertThat(Outcome.of("format", "--check", folder)).isEqualTo(new Outcome(Reading.READ, "", ""));
    }

    @Test
    void isStrictAboutWhatItReads() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        assertThat(Outcome.of("format", "--strict", "error", file).status()).isEqualTo(Reading.TOO_BAD);
        assertThat(Outcome.of("format", file).status()).isEqualTo(Reading.READ);
    }

    @Test
    void namesAFileThatCannotBeReadAndFormatsTheOthers() {
        Path file = Samples.write(folder.resolve("a.md"), OTHER);

        Outcome outcome = Outcome.of("format", folder.resolve("none.md"), file);

        assertThat(outcome.out()).isEqualTo(CANONICAL);
        assertThat(outcome.err()).contains("none.md: cannot be read: no such file or folder");
        assertThat(outcome.status()).isEqualTo(Reading.FAILED);
    }

    @Test
    void doesNotWriteAndCheckAtOnce() {
        assertThat(Outcome.of("format", "--write", "--check", folder).status()).isEqualTo(Reading.FAILED);
    }
}

package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "--strict {0} with a diagnostic of severity {1} exits with {2}")
    @CsvSource({
        "info, info, 1",
        "warning, info, 0",
        "error, info, 0",
        "info, error, 1",
        "WARNING, error, 1",
        "Error, error, 1",
    })
    void diagnosticsThatReachTheStrictSeverityExitWithOne(String strict, String found, int status) {
        String text = "error".equals(found) ? Samples.withError() : Samples.withInfo();
        Path file = Samples.write(folder.resolve("a.md"), text);

        assertThat(Outcome.of("lint", "--strict", strict, file).status()).isEqualTo(status);
        assertThat(Outcome.of("to-json", "--strict", strict, file).status()).isEqualTo(status);
    }

    @Test
    void strictChangesOnlyTheExitStatus() {
        Samples.write(folder.resolve("a.md"), Samples.withError());
        Samples.write(folder.resolve("b.md"), Samples.clean("A Title"));

        Outcome lenient = Outcome.of("to-json", folder);
        Outcome strict = Outcome.of("to-json", "--strict", "info", folder);

        assertThat(strict).isEqualTo(new Outcome(1, lenient.out(), lenient.err()));
    }

    @Test
    void unreadableFileIsReportedAndOthersAreRead() {
        Path missing = folder.resolve("missing.md");
        Path file = Samples.write(folder.resolve("there.md"), Samples.withError());

        Outcome outcome = Outcome.of("to-json", "--strict", "error", missing, file);

        assertThat(outcome.outLines()).hasSize(1);
        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.errLines().get(0)).isEqualTo(missing + ": cannot be read: no such file or folder");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void invalidFileNameIsReported() {
        Path file = Samples.write(folder.resolve("there.md"), Samples.clean("A Title"));

        Outcome outcome = Outcome.of("to-json", "a\0b.md", file);

        assertThat(outcome.outLines()).hasSize(1);
        assertThat(outcome.errLines()).singleElement().asString().startsWith("a\\u0000b.md: cannot be read: ");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "to-json", "lint", "to-yaml x", "to-json --strict fatal x", "lint --source x", "from-json"})
    void invalidArgumentsExitWithTwoAndPrintUsage(String line) {
        Outcome outcome = Outcome.of((Object[]) line.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).containsPattern("(Usage|Did you mean): digest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "to-json --help", "lint --help", "from-json --help", "--version", "to-json --version"})
    void helpAndVersionGoToStandardOutput(String line) {
        Outcome outcome = Outcome.of((Object[]) line.split(" "));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("digest");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-json", "format"})
    void outputThatFailsExitsWithTwoAndOneLineOnStandardError(String subcommand) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(
                new Console(new FailingStream(new IOException("No space left on device")), err, false),
                subcommand,
                file.toString(),
                file.toString());

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("digest: cannot write: No space left on device\n");
        assertThat(status).isEqualTo(2);
    }
}

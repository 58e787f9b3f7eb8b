package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void failureToFlushIsReported() {
        assertThat(run("to-json", new IOException("No space left on device"))).isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: No space left on device\n");
    }

    @Test
    void failureToWriteIsReported() {
        assertThat(run("format", new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: No space left on device\n");
    }

    @Test
    void failureToWriteInTheMiddleIsReportedOnce() {
        Path file =
                Samples.write(folder.resolve("a.md"), Samples.clean("A Title").repeat(1_000));
        Console console = new Console(new FailingStream(new IOException("No space left on device")), err, false);

        assertThat(Main.run(console, "to-json", file.toString())).isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: No space left on device\n");
    }

    @Test
    void failureToPrintHelpIsReported() {
        Console console = new Console(new FailingStream(new IOException("No space left on device")), err, false);

        assertThat(Main.run(console, "lint", "--help")).isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: No space left on device\n");
    }

    @Test
    void closedPipeIsNotReported() {
        ClosedPipeException failure = new ClosedPipeException(new IOException("Broken pipe"));

        assertThat(run("to-json", failure)).isEqualTo(ExitStatus.CLOSED_PIPE);
        assertThat(err()).isEmpty();
    }

    @Test
    void stackTraceOfAnInternalErrorIsPrinted() {
        assertThat(run("format", new IllegalStateException("internal error"))).isEqualTo(ExitStatus.FAILURE);
        assertThat(err())
                .startsWith("java.lang.IllegalStateException: internal error")
                .contains("at io.github.dailydigest.");
    }

    private int run(String command, Exception failure) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));
        return Main.run(new Console(new FailingStream(failure), err, false), command, file.toString());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

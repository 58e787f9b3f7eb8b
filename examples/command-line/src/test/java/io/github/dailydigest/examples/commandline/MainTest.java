package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        assertThat(run("to-json", new IOException("Broken pipe"))).isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: Broken pipe\n");
    }

    @Test
    void failureToWriteIsReported() {
        assertThat(run("format", new UncheckedIOException(new IOException("Broken pipe"))))
                .isEqualTo(ExitStatus.FAILURE);
        assertThat(err()).isEqualTo("digest: cannot write: Broken pipe\n");
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

    /** Fails on every write. */
    private static final class FailingStream extends OutputStream {

        private final Exception failure;

        FailingStream(Exception failure) {
            this.failure = failure;
        }

        @Override
        public void write(int oneByte) throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) failure;
        }
    }
}

package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command in its own process, whose standard output is closed early or from the start. */
class ClosedOutputTest {

    /**
     * Their output exceeds the buffers of the command and of the pipe, so that it cannot end before the reader does.
     */
    private static final int DIGESTS = 10_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"to-json", "to-json --papers", "format"})
    void aReaderThatHasReadEnoughEndsTheCommandWithoutAMessage(String command) throws Exception {
        assertThat(outcomeAfterOneByte(command, Samples.clean("A Title")))
                .isEqualTo(new Outcome(ExitStatus.CLOSED_PIPE, "", ""));
    }

    @Test
    void aReaderThatHasReadEnoughEndsLintWithoutAMessage() throws Exception {
        assertThat(outcomeAfterOneByte("lint", Samples.withError()))
                .isEqualTo(new Outcome(ExitStatus.CLOSED_PIPE, "", ""));
    }

    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a shell that can close standard output")
    @ParameterizedTest
    @ValueSource(strings = {"lint --help", "--help", "--version", "to-json FILE"})
    void outputThatIsClosedFromTheStartIsAFailureAndReportedOnce(String arguments) throws Exception {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >&-", "sh"));
        command.addAll(java(arguments.replace("FILE", file.toString()).split(" ")));
        Path err = folder.resolve("err");

        int status =
                new ProcessBuilder(command).redirectError(err.toFile()).start().waitFor();

        assertThat(err).content().startsWith("digest: cannot write: ").hasLineCount(1);
        assertThat(status).isEqualTo(ExitStatus.FAILURE);
    }

    private Outcome outcomeAfterOneByte(String command, String digest) throws IOException, InterruptedException {
        Path file = Samples.write(folder.resolve("a.md"), digest.repeat(DIGESTS));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(java((command + " " + file).split(" ")))
                .redirectError(err.toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isNotNegative();
        }
        return new Outcome(process.waitFor(), "", Files.readString(err));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        // Surefire may put the class path into the manifest of a jar.
        command.add(System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", ""));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}

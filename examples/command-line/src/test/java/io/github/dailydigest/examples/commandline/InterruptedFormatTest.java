package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends the command at random moments while it replaces files. What is verified holds at any moment, so a slow machine
 * only changes which moments are tried.
 */
class InterruptedFormatTest {

    private static final int RUNS = Boolean.getBoolean("digest.campaign") ? 100 : 10;
    private static final int FILES = 40;
    private static final String PERMISSIONS = "rw-r-----";
    private static final String CANONICAL = Samples.clean("A Title").repeat(50);
    private static final String OTHER = CANONICAL.replace("- ***What's New***:", "* **What's New:**");

    @TempDir
    private Path folder;

    private final Random random = new Random(9);

    @Test
    void leavesEachFileOldOrNewAndNoTemporaryFileAfterAnInterrupt() throws Exception {
        long start = System.nanoTime();
        fill();
        assertThat(format().waitFor()).isZero();
        long whole = System.nanoTime() - start;
        assertThat(contents()).containsOnly(CANONICAL);

        for (int run = 0; run < RUNS; run++) {
            boolean interrupt = run % 2 == 0;
            fill();
            Process process = format();
            boolean ended = process.waitFor((long) (whole * random.nextDouble()), TimeUnit.NANOSECONDS);
            if (interrupt) {
                process.destroy();
            } else {
                process.destroyForcibly();
            }
            process.waitFor();

            assertThat(contents()).hasSize(FILES).isSubsetOf(OTHER, CANONICAL);
            if (interrupt || ended) {
                assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
            }
        }
    }

    /** Writes files that the command changes, and removes what a killed process left. */
    private void fill() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        for (int i = 0; i < FILES; i++) {
            Path file = Samples.write(folder.resolve(i + ".md"), OTHER);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(PERMISSIONS));
        }
    }

    private Process format() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "format",
                        "--write",
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve(i + ".md");
            contents.add(Files.readString(file));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(PERMISSIONS);
        }
        return contents;
    }
}

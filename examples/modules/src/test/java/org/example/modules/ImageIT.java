package org.example.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the program of the image that {@code jlink} made, with its own Java. */
class ImageIT {

    private static final Path BIN = Path.of(System.getProperty("image"), "bin");

    @Test
    void imagePrintsDigestsAsJson() throws Exception {
        assertThat(run("digests", "../digests"))
                .hasSize(11)
                .allMatch(line -> line.startsWith("{\"date\":\"2031-0") || line.startsWith("{\"title\":"))
                .anyMatch(line -> line.contains("\"title\":\"Small Models, Long Memories\""))
                .anyMatch(line -> line.contains("\"title\":\"Graphs that Fit a Postcard\""));
    }

    @Test
    void imageHasOnlyTheModulesOfTheBuild() throws Exception {
        assertThat(run("java", "--list-modules"))
                .extracting(line -> line.replaceFirst("@.*", ""))
                .filteredOn(module -> !module.startsWith("java."))
                .containsExactlyInAnyOrder(
                        "org.example.modules",
                        "io.github.dailydigest.model",
                        "io.github.dailydigest.parser",
                        "io.github.dailydigest.jackson",
                        "org.commonmark",
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        // Not needed at run time, but maven-jlink-plugin adds all modules of the build.
                        "org.jspecify");
    }

    private static List<String> run(String program, String argument) throws IOException, InterruptedException {
        List<String> command =
                Stream.of(BIN.resolve(program).toString(), argument).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}

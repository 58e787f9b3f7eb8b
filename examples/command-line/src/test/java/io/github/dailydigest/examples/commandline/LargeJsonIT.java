package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A single file of JSON lines that is larger than the heap. */
class LargeJsonIT {

    private static final int SIZE = (Boolean.getBoolean("digest.campaign") ? 40 : 25) * 1024 * 1024;

    @TempDir
    private Path folder;

    /** The timeout is generous: it only stops a run that spends all its time on garbage collection. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void becomesMarkdownInASmallHeap() throws IOException, InterruptedException {
        String lines = ToJsonTest.examplesAsJson();
        int times = SIZE / lines.length();
        Path json = folder.resolve("archive.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(json)) {
            for (int i = 0; i < times; i++) {
                out.write(lines);
            }
        }
        Path few = Samples.write(folder.resolve("few.ndjson"), lines);
        long bytes = Outcome.of("from-json", few).out().getBytes(StandardCharsets.UTF_8).length;

        assertThat(convert("from-json", json.toString())).hasSize(times * bytes);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void rowsOfOneDigestBecomeMarkdownInASmallHeap() throws IOException, InterruptedException {
        String row = "{\"date\":\"2031-02-03\",\"title\":\"A Title\",\"sections\":[{\"kind\":\"OTHER\","
                + "\"label\":\"Notes\",\"markdown\":\"" + "word ".repeat(2_000) + "end\"}]}\n";
        int times = SIZE / row.length();
        Path json = folder.resolve("papers.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(json)) {
            for (int i = 0; i < times; i++) {
                out.write(row);
            }
        }
        String heading = "## (2031-02-03)\n\n";
        Path one = Samples.write(folder.resolve("one.ndjson"), row);
        String markdown = Outcome.of("from-json", "--papers", one).out();
        long paper = markdown.substring(heading.length()).length();

        assertThat(convert("from-json", "--papers", json.toString())).hasSize(heading.length() + times * paper);
    }

    /** Runs the command with a small heap and returns the file of its output. */
    private Path convert(String... arguments) throws IOException, InterruptedException {
        Path markdown = folder.resolve("archive.md");
        Path errors = folder.resolve("errors");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-jar",
                System.getProperty("digest.jar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(markdown.toFile())
                .redirectError(errors.toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
        return markdown;
    }
}

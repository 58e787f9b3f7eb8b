package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows the results of a recorded run. */
class MainTest {

    private static final String PARSE = "[[13.5, 2.25], [2.475, 2.25, 2.475]]";

    @TempDir
    private Path folder;

    private Path run = Path.of("");

    @BeforeEach
    void copyRun() throws IOException {
        run = folder.resolve("run.json");
        try (InputStream json = Objects.requireNonNull(MainTest.class.getResourceAsStream("run.json"))) {
            Files.copy(json, run);
        }
    }

    @Test
    void writesATableOfTimesAndRatios() throws IOException {
        assertThat(show()).isZero();

        assertThat(folder.resolve("made-up.md"))
                .content()
                .contains(
                        "| measurement | ns per byte | bytes allocated per byte | to commonmark-java | to decoding |",
                        "| **digest, `parse(String)`** | 2.25 | 5.0 | 0.28 | 1.1 |",
                        "| flexmark, full | 20.00 | 27.0 | 2.50 | 10.0 |",
                        "| **digest, an archive of 64 MB as one stream** | 5.20 | 8.0 | 0.65 | 2.6 |",
                        "| commonmark-java, one digest in a fresh JVM | 20.0 ms |")
                .doesNotContain("scanner");
    }

    @Test
    void writesATableOfTheBudget() throws IOException {
        show();

        assertThat(folder.resolve("made-up.md"))
                .content()
                .contains(
                        "| `parse(String)`, to commonmark-java's full parse | 0.30 | 0.28 | yes |",
                        "| JSON in, to Jackson on plain records | 1.20 | 1.50 | no |",
                        "| time per byte of one digest, 1 MB and 64 MB, slowest to fastest | 1.15 | 1.10 | yes |",
                        "| a folder with two threads, to one thread (1.7 times as fast) | 0.59 | 0.50 | yes |");
    }

    @Test
    void usesTheTenthPercentile() throws IOException {
        replace(PARSE, "[[3, 3, 1, 3, 3, 3, 3, 9, 9, 9], [3, 3, 3, 3, 3, 3, 2, 4, 9, 9]]");

        show();

        assertThat(folder.resolve("made-up.md"))
                .content()
                .contains("| **digest, `parse(String)`** | 3.00 | 5.0 | 0.38 | 1.5 |");
    }

    @Test
    void failsOnlyIfTheBudgetIsClearlyExceeded() throws IOException {
        // commonmark-java takes 8. Up to half of that may be noise.
        replace(PARSE, "[[5, 4], [500, 5, 5]]");
        assertThat(show()).isZero();

        replace("[[5, 4], [500, 5, 5]]", "[[5, 4.1], [500, 5, 5]]");
        assertThat(show()).isEqualTo(1);
    }

    @Test
    void failsIfTheBudgetWasNotMeasured() throws IOException {
        replace("DigestBenchmark.asStream", "DigestBenchmark.gone");

        assertThat(show()).isEqualTo(1);
    }

    @Test
    void drawsABarForEachRowThatReadsFromMemory() throws IOException {
        show();

        assertThat(folder.resolve("made-up.svg"))
                .content()
                .startsWith("<?xml")
                .contains("<svg", "parse(String)", "commonmark-java", "flexmark", "20.0")
                .doesNotContain("64 MB", "fresh JVM");
    }

    @Test
    void replacesTheFiguresOfAPage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "Above\n\n<!-- figures: made-up -->\nformer figures\n<!-- end -->\n\n<!-- figures: folder -->\nother\n<!-- end -->\n");

        assertThat(show("--page", page.toString())).isZero();
        assertThat(show("--page", page.toString())).isZero();

        assertThat(page)
                .content()
                .startsWith("Above\n\n<!-- figures: made-up -->\n\n| measurement |")
                .endsWith(" |\n\n<!-- end -->\n\n<!-- figures: folder -->\nother\n<!-- end -->\n")
                .doesNotContain("former");
    }

    @Test
    void failsIfAPageHasNoCommentsForFigures() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "Above\n");

        assertThat(show("--page", page.toString())).isEqualTo(2);
        assertThat(page).hasContent("Above\n");
    }

    @Test
    void requiresAtLeastOneRound() throws IOException {
        assertThat(show("--rounds", "1")).isZero();
        assertThat(show("--rounds", "0")).isEqualTo(2);
    }

    private int show(String... more) {
        Stream<String> arguments = Stream.of("--from", run.toString(), "--to", folder.toString());
        return Main.command()
                .execute(Stream.concat(arguments, Arrays.stream(more)).toArray(String[]::new));
    }

    private void replace(String text, String with) throws IOException {
        Files.writeString(run, Files.readString(run).replace(text, with));
    }
}

package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.ParseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heap that is too small for one file. */
class SmallHeapTest {

    /** In characters. Each takes at least a byte of the heap. */
    private static final int LENGTH = 14_000_000;

    private static final String MESSAGE = ": cannot be read: it needs more memory than the heap of ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"to-json", "lint --strict error", "format", "format --write", "format --check"})
    void isReportedOnOneLineWithTheOptionToSetAndOtherFilesAreRead(String command) throws Exception {
        String small = Samples.clean("A Title") + "\n\n";
        Path big = Samples.write(
                folder.resolve("big.md"), Samples.clean("A Title").replace("모델이", "word ".repeat(LENGTH / 5)));
        Path expected = Samples.write(folder.resolve("expected/good.md"), small);
        Path good = Samples.write(folder.resolve("actual/good.md"), small);

        Outcome outcome = run(command, big, good);

        assertReported(big, outcome);
        assertThat(outcome.out().replace(good.toString(), expected.toString()))
                .isEqualTo(Outcome.of((Object[]) (command + " " + expected).split(" "))
                        .out());
        assertThat(good).hasSameTextualContentAs(expected);
    }

    @Test
    void isReportedWhenJsonIsConverted() throws Exception {
        String json = "{\"papers\":[{\"title\":\"TITLE\"}]}";
        Path big = Samples.write(folder.resolve("big.json"), json.replace("TITLE", "t".repeat(LENGTH)));
        Path good = Samples.write(folder.resolve("good.json"), json);

        Outcome outcome = run("from-json", big, good);

        assertReported(big, outcome);
        assertThat(outcome.out()).isEqualTo(Outcome.of("from-json", good).out());
    }

    /** That of the longest text that the default limits accept, most of which is one line. */
    @ParameterizedTest
    @ValueSource(strings = {"word ", "단어 "})
    void aHeapOf256MegabytesIsEnoughForTheDefaultLimits(String word) throws Exception {
        String start = Samples.clean("A Title").replaceFirst("(?s)모델이.*", "");
        int words = (ParseLimits.defaults().maxInputLength() - start.length()) / word.length();
        Path file = Samples.write(folder.resolve("longest.md"), start + word.repeat(words));

        Outcome outcome = run("to-json", "-Xmx256m", file);

        assertThat(outcome.errLines()).noneMatch(line -> line.contains(MESSAGE));
        assertThat(outcome.status()).isEqualTo(ExitStatus.SUCCESS);
        assertThat(outcome.outLines()).hasSize(1);
    }

    private static void assertReported(Path file, Outcome outcome) {
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith(file + MESSAGE)
                .endsWith(" MB; set a larger one with the option -Xmx of java, such as -Xmx4g");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
    }

    private Outcome run(String command, Path... files) throws IOException, InterruptedException {
        return run(command, "-Xmx20m", files);
    }

    private Outcome run(String command, String heap, Path... files) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command.split(" ")));
        List.of(files).forEach(file -> line.add(file.toString()));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

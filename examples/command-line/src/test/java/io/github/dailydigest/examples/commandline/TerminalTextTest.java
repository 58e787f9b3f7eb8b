package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "U+{0} to U+{1}")
    @CsvSource({"0000, 001F", "007F, 009F", "061C, 061C", "200E, 200F", "202A, 202E", "2066, 2069"})
    void controlCharactersAndThoseOfTheDirectionAreEscaped(String first, String last) {
        IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
                .forEach(c ->
                        assertThat(TerminalText.escape("a" + (char) c + "b")).isEqualTo("a\\u%04xb".formatted(c)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7E, 0xA0, 0x61B, 0x61D, 0x200D, 0x2010, 0x2029, 0x202F, 0x2065, 0x206A, 0x1F642})
    void otherCharactersRemain(int c) {
        String text = "a" + Character.toString(c) + "모델b";

        assertThat(TerminalText.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u001b', '\u009b', '\u202e', '\u2066', '\u200f', '\u061c'})
    void diagnosticsShowTheCharactersOfTheDigestEscaped(char c) {
        Path file = Samples.write(
                folder.resolve("a.md"), Samples.clean("A Title").replace("What's New", "Out" + c + "look"));

        assertThat(Outcome.of("lint", file).out())
                .contains("\\u%04x".formatted((int) c))
                .doesNotContain("" + c);
        assertThat(Outcome.of("to-json", file).err())
                .contains("\\u%04x".formatted((int) c))
                .doesNotContain("" + c);
    }

    @Test
    void jsonContainsTheCharactersOfTheDigest() throws Exception {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A \u202eTitle"));

        assertThat(Json.MAPPER
                        .readTree(Outcome.of("to-json", file).out())
                        .at("/papers/0/title")
                        .textValue())
                .isEqualTo("A \u202eTitle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint --\u001b[31m\u202e x", "\u001b[31m\u202e x", "lint --strict \u001b[31m\u202e x"})
    void invalidArgumentsAreShownEscaped(String arguments) {
        assertThat(Outcome.of((Object[]) arguments.split(" ")).err())
                .contains("\\u001b[31m\\u202e")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void traceOfAnInternalErrorIsEscaped() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RuntimeException failure = new IllegalStateException("\u001b[31m\u202e");

        Main.run(new Console(new FailingStream(failure), err, false), "format", file.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("java.lang.IllegalStateException: \\u001b[31m\\u202e\n")
                .doesNotContain("\u001b", "\u202e");
    }
}

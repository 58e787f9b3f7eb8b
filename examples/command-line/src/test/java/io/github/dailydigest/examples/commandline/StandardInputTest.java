package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The argument {@code -}, which is standard input. */
class StandardInputTest {

    private static final String TEXT = Samples.clean("A Title").replace("- ***What's New***:", "* **Outlook:**");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"to-json --source", "to-json --papers", "lint --strict info", "format", "format --date-from-path"
            })
    void isReadAsAFileWouldBe(String command) {
        Path file = Samples.write(folder.resolve("a.md"), TEXT);

        Outcome ofFile = outcome(InputStream.nullInputStream(), command + " " + file);

        assertThat(outcome(bytes(TEXT), command + " -"))
                .isEqualTo(new Outcome(
                        ofFile.status(),
                        ofFile.out().replace(file.toString(), "-"),
                        ofFile.err().replace(file.toString(), "-")));
    }

    @Test
    void isCheckedUnderItsName() {
        assertThat(outcome(bytes(TEXT), "format --check -")).isEqualTo(new Outcome(ExitStatus.FINDINGS, "-\n", ""));
    }

    @Test
    void isConvertedFromJson() {
        String json = Outcome.of("to-json", Samples.write(folder.resolve("a.md"), Samples.clean("A Title")))
                .out();
        String rows = Outcome.of("to-json", "--papers", folder.resolve("a.md")).out();

        assertThat(outcome(bytes(json), "from-json -")).isEqualTo(new Outcome(0, Samples.clean("A Title"), ""));
        assertThat(outcome(bytes(rows), "from-json --papers -"))
                .isEqualTo(new Outcome(0, Samples.clean("A Title"), ""));
        assertThat(outcome(bytes("{"), "from-json -").err()).startsWith("-:1:2: error: ");
    }

    @Test
    void isReadAtItsPositionAmongTheFiles() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("File"));

        Outcome outcome = outcome(bytes(Samples.clean("Input")), "to-json " + file + " - " + file);

        assertThat(outcome.outLines()).hasSize(3);
        assertThat(outcome.outLines().get(1)).contains("Input");
    }

    @Test
    void cannotBeReplacedByFormatting() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title") + "\n\n");

        assertThat(outcome(bytes(TEXT), "format --write - " + file))
                .isEqualTo(new Outcome(
                        ExitStatus.FAILURE,
                        "",
                        "-: cannot be written: standard input is no file; omit --write to print it\n"));
        assertThat(file).hasContent(Samples.clean("A Title"));
    }

    private static Outcome outcome(InputStream in, String command) {
        return Outcome.of(in, (Object[]) command.split(" "));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

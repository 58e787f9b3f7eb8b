package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class ColorsTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void onlyTerminalsHaveColorsAndNoColorIsRespected() {
        assertThat(Colors.of(true, Map.of())).isEqualTo(Ansi.ON);
        assertThat(Colors.of(true, Map.of("NO_COLOR", "", "TERM", "xterm"))).isEqualTo(Ansi.ON);
        assertThat(Colors.of(false, Map.of("TERM", "xterm"))).isEqualTo(Ansi.OFF);
        assertThat(Colors.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Ansi.OFF);
        assertThat(Colors.of(true, Map.of("NO_COLOR", "0"))).isEqualTo(Ansi.OFF);
        assertThat(Colors.of(true, Map.of("TERM", "dumb"))).isEqualTo(Ansi.OFF);
    }

    @Test
    void severityIsColoredOnATerminal() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        run(Ansi.ON, Ansi.OFF, "lint", file.toString());

        assertThat(out())
                .startsWith(file + ":5:")
                .containsPattern(": \u001b\\[[0-9;]+m\u001b\\[31merror\u001b\\[")
                .endsWith(" [UNREADABLE_VOTES]\n");
    }

    @Test
    void streamsAreColoredSeparately() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        run(Ansi.ON, Ansi.OFF, "to-json", file.toString());
        run(Ansi.ON, Ansi.OFF, "lint", "--unknown");

        assertThat(out()).doesNotContain(ESCAPE);
        assertThat(err()).isNotEmpty().doesNotContain(ESCAPE);
        run(Ansi.OFF, Ansi.ON, "to-json", file.toString());
        assertThat(err()).contains(ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github"})
    void outputForProgramsHasNoColors(String format) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        run(Ansi.ON, Ansi.ON, "lint", "--format", format, file.toString());

        assertThat(out()).isNotEmpty().doesNotContain(ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON", "OFF"})
    void textOfADigestIsNotMarkup(Ansi colors) {
        Path file = Samples.write(
                folder.resolve("a.md"), Samples.clean("A Title").replace("What's New", "@|red Outlook|@"));

        run(colors, colors, "lint", file.toString());

        assertThat(out()).contains("@|red Outlook|@");
    }

    private void run(Ansi outColors, Ansi errColors, String... arguments) {
        Main.run(new Console(InputStream.nullInputStream(), out, err, false, outColors, errColors), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

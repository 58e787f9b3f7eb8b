package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final String ERASE_LINE = "\r\u001b[K";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void barIsShownForSeveralFilesAndErasedAtTheEnd() {
        Samples.write(folder.resolve("a.md"), Samples.clean("One"));
        Samples.write(folder.resolve("b.md"), Samples.clean("Two"));

        int status = Main.run(new Console(out, err, true), "to-json", folder.toString());

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Reading", "2/2 files")
                .endsWith(ERASE_LINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(2).doesNotContain("\u001b");
    }

    @Test
    void barIsNotShownForOneFile() {
        Samples.write(folder.resolve("a.md"), Samples.clean("One"));

        Main.run(new Console(out, err, true), "to-json", folder.toString());

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void barIsErasedBeforeALineIsWritten() throws Exception {
        Console console = new Console(out, err, true);

        console.drawBar("[=>  ]");
        console.err("a line");
        console.drawBar("[==> ]");
        console.out("a digest");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ERASE_LINE + "[=>  ]" + ERASE_LINE + "a line\n" + ERASE_LINE + "[==> ]" + ERASE_LINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a digest\n");
    }
}

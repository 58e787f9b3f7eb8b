package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToJsonTest {

    @TempDir
    private Path folder;

    @Test
    void theExamplesGiveTheJsonThatIsWrittenDown() throws IOException {
        Outcome outcome = Outcome.of("to-json", Outcome.ROOT.resolve("examples/digests"));

        assertThat(outcome.out()).isEqualTo(examplesAsJson());
        assertThat(outcome.status()).isZero();
    }

    @Test
    void diagnosticsGoToStandardErrorAndLeaveTheJsonAlone() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        Outcome outcome = Outcome.of("to-json", file);

        assertThat(outcome.outLines()).hasSize(1);
        assertThat(outcome.err()).startsWith(file + ":5:").contains(": error: ").endsWith(" [UNREADABLE_VOTES]\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aFileWithoutDigestsGivesNoLine() {
        Path file = Samples.write(folder.resolve("a.md"), "# Only a heading\n");

        assertThat(Outcome.of("to-json", file).out()).isEmpty();
    }

    @Test
    void withSourceEachDigestStandsUnderTheNameOfItsFile() throws IOException {
        Samples.write(folder.resolve("2031/b.md"), Samples.clean("One") + Samples.clean("Two"));

        List<String> lines = Outcome.of("to-json", "--source", folder).outLines();

        String file = folder.resolve("2031/b.md").toString();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(line).startsWith("{\"source\":" + new ObjectMapper().writeValueAsString(file) + ",\"digest\":{");
        }
        assertThat(lines.get(0)).contains("\"title\":\"One\"");
        assertThat(lines.get(1)).contains("\"title\":\"Two\"");
    }

    @Test
    void linesEndInLineFeedsWhateverThePlatform() {
        Samples.write(folder.resolve("a.md"), Samples.withInfo());
        String before = System.setProperty("line.separator", "\r\n");
        try {
            Outcome outcome = Outcome.of("to-json", folder);

            assertThat(outcome.out()).endsWith("}\n").doesNotContain("\r");
            assertThat(outcome.err()).endsWith("]\n").doesNotContain("\r");
        } finally {
            System.setProperty("line.separator", before);
        }
    }

    static String examplesAsJson() throws IOException {
        Path expected = Outcome.ROOT.resolve("examples/command-line/src/test/resources/examples.ndjson");
        return Files.readString(expected, StandardCharsets.UTF_8);
    }
}

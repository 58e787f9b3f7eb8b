package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.DigestParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    private Path folder;

    @Test
    void printsOnlyDiagnosticsWithTheNameOfTheirFile() {
        Path first = Samples.write(folder.resolve("a.md"), Samples.withError());
        Path second = Samples.write(folder.resolve("b.md"), Samples.withInfo());

        Outcome outcome = Outcome.of("lint", folder);

        assertThat(outcome.outLines())
                .containsExactly(line(first, Samples.withError()), line(second, Samples.withInfo()));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void linesHaveTheFormatOfACompiler() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        assertThat(Outcome.of("lint", file).outLines())
                .singleElement()
                .asString()
                .startsWith(file.toString())
                .matches(".*\\.md:5:\\d+: error: \\S.* \\[UNREADABLE_VOTES]");
    }

    @Test
    void numberOfOmittedDiagnosticsIsPrinted() {
        int votes = 10_004;
        Path file = Samples.write(
                folder.resolve("a.md"),
                "## Daily Papers (2031-02-03)\n\n### [A](https://example.org/a)\n\n" + "Vote: 1\n\n".repeat(votes));

        List<String> lines = Outcome.of("lint", file).outLines();

        assertThat(lines).hasSize(10_001).last().isEqualTo(file + ": 3 more diagnostics are not shown");
    }

    @Test
    void aDigestThatThePathDatesIsNotReportedAsUndated() {
        Path file = Samples.write(folder.resolve("2031-02-03.md"), "### [A Title](https://arxiv.org/abs/3102.00001)\n");

        assertThat(Outcome.of("lint", file).outLines())
                .singleElement()
                .asString()
                .startsWith(file + ":1:1: info: ")
                .endsWith(" [DIGEST_WITHOUT_DATE]");
        assertThat(Outcome.of("lint", "--date-from-path", file)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void fileWithoutDiagnosticsPrintsNothing() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));

        assertThat(Outcome.of("lint", file)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void papersOfAllFormsAmongTheExamplesCauseNoWarnings() {
        Path forms = Outcome.ROOT.resolve("examples/digests/forms");

        assertThat(Outcome.of("lint", "--strict", "warning", forms).status()).isZero();
    }

    private static String line(Path file, String text) {
        return file + ":" + DigestParser.create().parse(text).diagnostics().get(0);
    }
}

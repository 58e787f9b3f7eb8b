package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder in which some files cannot be parsed. */
class ContinueOnFailureTest {

    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("1.md"), "## 2031-02-01\n\n" + PAPER);
        Files.createSymbolicLink(folder.resolve("2.md"), folder.resolve("missing"));
        Files.writeString(
                folder.resolve("3.md"),
                "## 2031-02-03\n\n" + PAPER + "## 2031-02-04\n\n" + PAPER + "a".repeat(2000) + "\n");
        Files.writeString(folder.resolve("4.md"), "## 2031-02-05\n\n" + PAPER + "Vote: many\n\n");
        Files.writeString(folder.resolve("5.md"), "## 2031-02-06\n\n" + PAPER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachFileThatFailsHasOneResultWithOneDiagnostic(boolean parallel) {
        List<ParseResult> results = results(parallel);

        assertThat(results)
                .extracting(result -> Path.of(result.source().orElseThrow()).getFileName()
                        + (result.digests().isEmpty()
                                ? " failed"
                                : " " + result.digests().get(0).date().orElseThrow()))
                .containsExactly(
                        "1.md 2031-02-01",
                        "2.md failed",
                        "3.md 2031-02-03",
                        "3.md failed",
                        "4.md failed",
                        "5.md 2031-02-06");
        assertThat(results).filteredOn(result -> result.digests().isEmpty()).allSatisfy(result -> {
            assertThat(result.highestSeverity()).contains(Severity.ERROR);
            assertThat(result.diagnosticsOmitted()).isZero();
            assertThat(result.diagnostics()).hasSize(1);
            assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.FILE_FAILED);
            assertThat(result.diagnostics().get(0).span()).isEqualTo(new SourceSpan(1, 1, 0, 0));
            assertThat(result.diagnostics().get(0).message())
                    .contains(result.source().orElseThrow());
        });
    }

    @Test
    void thePapersOfTheOtherFilesAreRead() {
        try (Stream<PaperOccurrence> papers = parser(true).papers(folder)) {
            assertThat(papers)
                    .extracting(occurrence -> occurrence.date().orElseThrow().getDayOfMonth())
                    .containsExactly(1, 3, 6);
        }
    }

    @Test
    void byDefaultTheStreamThrowsAtTheFirstFileThatFails() {
        try (Stream<ParseResult> results = parser(false).stream(folder)) {
            assertThatExceptionOfType(DigestReadException.class)
                    .isThrownBy(results::toList)
                    .satisfies(failure -> assertThat(failure.source())
                            .contains(folder.resolve("2.md").toString()));
        }
    }

    @Test
    void aFileThatIsGivenMayFailToo() {
        Path file = folder.resolve("2.md");
        try (Stream<ParseResult> results = parser(true).stream(file)) {
            assertThat(results).hasSize(1);
        }
        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> parser(true).parse(file));
    }

    private List<ParseResult> results(boolean parallel) {
        try (Stream<ParseResult> results = parser(true).stream(folder)) {
            return parallel ? results.parallel().toList() : results.toList();
        }
    }

    private static DigestParser parser(boolean continues) {
        return DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(1000).build())
                .strict(Severity.ERROR)
                .continueOnFailure(continues)
                .build();
    }
}

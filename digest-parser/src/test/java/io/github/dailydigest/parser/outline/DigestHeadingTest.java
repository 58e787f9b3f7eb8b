package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestHeadingTest {

    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)\n";

    private final DigestParser parser = DigestParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Daily Papers (2031-02-03)|Daily Papers",
                "# Daily Papers (2031-02-03)|Daily Papers",
                "##   Daily  Papers  (2031-02-03)  |Daily Papers",
                "   ## Daily Papers (2031-02-03) ##|Daily Papers",
                "## Papers (all) (2031-02-03)|Papers (all)",
                "## 오늘의 논문 (2031-02-03)|오늘의 논문",
                "## Papers(2031-02-03)|Papers",
            })
    void readsTitleAndDate(String heading, String title) {
        Digest digest = parser.parse(heading + "\n").digests().get(0);

        assertThat(digest.date()).contains(LocalDate.of(2031, 2, 3));
        assertThat(digest.title()).contains(title);
    }

    @Test
    void readsADateWithoutATitle() {
        Digest digest = parser.parse("## (2031-02-03)\n").digests().get(0);

        assertThat(digest.date()).contains(LocalDate.of(2031, 2, 3));
        assertThat(digest.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-30", "2031-13-01", "2031-00-10", "2031-01-00", "2031-02-29"})
    void keepsAnInvalidDateInTheTitle(String date) {
        ParseResult result = parser.parse("## Daily Papers (" + date + ")\n\n" + PAPER);

        assertThat(result.digests()).singleElement().satisfies(digest -> {
            assertThat(digest.date()).isEmpty();
            assertThat(digest.title()).contains("Daily Papers (" + date + ")");
        });
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE_DATE);
    }

    @Test
    void anInvalidDateStartsNoDigestWithoutPapers() {
        ParseResult result = parser.parse("## Daily Papers (2031-02-30)\n");

        assertThat(result.digests()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TEXT_OUTSIDE_PAPERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Daily Papers (2031-02-03)x",
                "## Daily Papers (20310203)",
                "## Daily Papers (203a-02-03)",
                "## License",
                "##Daily Papers (2031-02-03)",
                "    ## Daily Papers (2031-02-03)"
            })
    void findsNoDateInOtherLines(String line) {
        assertThat(parser.parse(line + "\n").digests())
                .allSatisfy(digest -> assertThat(digest.date()).isEmpty());
    }
}

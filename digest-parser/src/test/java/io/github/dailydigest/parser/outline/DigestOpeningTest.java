package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.outline.DigestOpening.DateSource;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestOpeningTest {

    private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2031, 2, 9);
    private static final HeadingAbove HEADING = new HeadingAbove(2, "Papers", new SourceSpan(1, 1, 0, 9), false);

    @Test
    void reportsWhatItsDigestLacksAndWhatIsUnusual() {
        assertThat(reports(DigestOpening.dated(HEADING, new FoundDate(0, 9, DAY, LAST))))
                .isEmpty();
        assertThat(reports(DigestOpening.undated(HEADING, null))).containsExactly(DiagnosticCode.DIGEST_WITHOUT_DATE);
        assertThat(reports(DigestOpening.dated(HEADING, new FoundDate(0, 9, null, null))))
                .containsExactly(DiagnosticCode.UNREADABLE_DATE);
        assertThat(reports(DigestOpening.undated(HEADING, "odd")))
                .containsExactly(DiagnosticCode.DIGEST_WITHOUT_DATE, DiagnosticCode.UNUSUAL_HEADING);
    }

    @Test
    void keepsAllElseWhenItIsMarkedOrUnderlined() {
        HeadingAbove underlined = HEADING.through(new SourceSpan(2, 1, 10, 3));
        DigestOpening opening = new DigestOpening(HEADING, DAY, LAST, DateSource.HEADING, "odd", true, false);

        assertThat(underlined).isEqualTo(new HeadingAbove(2, "Papers", new SourceSpan(1, 1, 0, 13), false));
        assertThat(opening.withoutPapers())
                .isEqualTo(new DigestOpening(HEADING, DAY, LAST, DateSource.HEADING, "odd", true, true));
        assertThat(opening.withoutPapers().withHeading(underlined))
                .isEqualTo(new DigestOpening(underlined, DAY, LAST, DateSource.HEADING, "odd", true, true));
    }

    @Test
    void onlyADateInItsHeadingIsAboveWhatFollows() {
        DigestOpening dated = new DigestOpening(HEADING, null, null, DateSource.HEADING, null, false, false);
        DigestOpening ofPage = DigestOpening.dated(HEADING, new FoundDate(0, 9, DAY, LAST));

        assertThat(dated.isDated()).isTrue();
        assertThat(dated.isDatedByHeading()).isTrue();
        assertThat(ofPage.isDated()).isTrue();
        assertThat(ofPage.isDatedByHeading()).isFalse();
        assertThat(DigestOpening.undated(HEADING, null).isDated()).isFalse();
        assertThat(DigestOpening.undated(HEADING, null).isDatedByHeading()).isFalse();
    }

    private static List<DiagnosticCode> reports(DigestOpening opening) {
        DiagnosticLog log = new DiagnosticLog(10);
        opening.reportOn(log);
        List<Diagnostic> diagnostics = log.drain().inSourceOrder();
        assertThat(diagnostics).allSatisfy(d -> assertThat(d.span()).isEqualTo(HEADING.span()));
        return diagnostics.stream().map(Diagnostic::code).toList();
    }
}

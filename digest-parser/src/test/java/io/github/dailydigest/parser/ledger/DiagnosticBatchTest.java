package io.github.dailydigest.parser.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import org.junit.jupiter.api.Test;

class DiagnosticBatchTest {

    private static final Diagnostic INFO = at(30, DiagnosticCode.PLAIN_LABEL);
    private static final Diagnostic WARNING = at(20, DiagnosticCode.BLANK_TITLE);
    private static final Diagnostic ERROR = at(10, DiagnosticCode.UNREADABLE_VOTES);
    private static final Diagnostic LATER_ERROR = at(40, DiagnosticCode.UNREADABLE_DATE);

    @Test
    void keepsDiagnosticsUpToTheLimitAndCountsTheOthers() {
        DiagnosticBatch batch = batch(2, INFO, WARNING, ERROR, LATER_ERROR);

        assertThat(batch.inSourceOrder()).containsExactly(WARNING, INFO);
        assertThat(batch.omitted()).isEqualTo(2);
    }

    @Test
    void returnsTheFirstMostSevereKeptOrNot() {
        assertThat(batch(9).mostSevere()).isNull();
        assertThat(batch(9, INFO, WARNING).mostSevere()).isEqualTo(WARNING);
        assertThat(batch(9, ERROR, WARNING, LATER_ERROR).mostSevere()).isEqualTo(ERROR);
        assertThat(batch(1, INFO, LATER_ERROR, ERROR).mostSevere()).isEqualTo(LATER_ERROR);
    }

    @Test
    void addsALaterBatchUpToTheLimit() {
        DiagnosticBatch batch = batch(2, INFO);

        batch.addAll(batch(2, ERROR, WARNING, WARNING));

        assertThat(batch.inSourceOrder()).containsExactly(ERROR, INFO);
        assertThat(batch.omitted()).isEqualTo(2);
        assertThat(batch.mostSevere()).isEqualTo(ERROR);
    }

    @Test
    void aLaterBatchWithoutKeptDiagnosticsStillAddsItsMostSevere() {
        DiagnosticBatch batch = batch(0, WARNING);

        batch.addAll(batch(0));
        assertThat(batch.mostSevere()).isEqualTo(WARNING);
        assertThat(batch.omitted()).isEqualTo(1);

        batch.addAll(batch(0, ERROR, INFO));
        assertThat(batch.mostSevere()).isEqualTo(ERROR);
        assertThat(batch.omitted()).isEqualTo(3);
        assertThat(batch.inSourceOrder()).isEmpty();
    }

    @Test
    void shortensQuotesAndNeverSplitsASurrogatePair() {
        String smile = "\uD83D\uDE42";

        assertThat(DiagnosticLog.quote("|abc|", 1, 4)).isEqualTo("\"abc\"");
        assertThat(DiagnosticLog.quote("a".repeat(60), 0, 60)).isEqualTo("\"" + "a".repeat(60) + "\"");
        assertThat(DiagnosticLog.quote("|" + "a".repeat(61), 1, 62)).isEqualTo("\"" + "a".repeat(59) + "…\"");
        assertThat(DiagnosticLog.quote("a".repeat(58) + smile + "aa", 0, 62)).isEqualTo("\"" + "a".repeat(58) + "…\"");
        assertThat(DiagnosticLog.quote("a".repeat(57) + smile + "aaa", 0, 62))
                .isEqualTo("\"" + "a".repeat(57) + smile + "…\"");
    }

    private static DiagnosticBatch batch(int limit, Diagnostic... diagnostics) {
        DiagnosticBatch batch = new DiagnosticBatch(limit);
        for (Diagnostic diagnostic : diagnostics) {
            batch.add(diagnostic);
        }
        return batch;
    }

    private static Diagnostic at(int offset, DiagnosticCode code) {
        return new Diagnostic(code, "a message", new SourceSpan(1, offset + 1, offset, 1));
    }
}

package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

@Timeout(120)
class SuiteTest {

    private static final MeasurementPlan SMALL =
            new MeasurementPlan(EnumSet.of(Row.DECODING, Row.SCANNER, Row.COLD), 2, 1, 3, 10, 1);

    @Test
    void everyRowIsMeasuredInEveryRound() throws Exception {
        Collection<RunResult> results = new Suite(SMALL, new Texts(null), List.of("-Ddigest.benchmarks.texts=2")).run();

        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark().replaceFirst(".*[.](\\w+[.])", "$1"))
                .containsExactly("ByHandBenchmark.scanner", "ByHandBenchmark.decoding", "ColdBenchmark.digest");
        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getStatistics().getN())
                .containsExactly(6L, 6L, 2L);
    }

    @Test
    void failsIfARowCannotBeMeasured() {
        Suite suite = new Suite(SMALL, new Texts(null), List.of("-Ddigest.benchmarks.folder=/no/such/folder"));

        assertThatThrownBy(suite::run)
                .hasMessage("a row could not be measured")
                .hasCauseInstanceOf(RunnerException.class);
    }
}

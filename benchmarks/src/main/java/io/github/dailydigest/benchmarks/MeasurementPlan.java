package io.github.dailydigest.benchmarks;

import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What to measure, and how often. In each round, every row has its own JVM, since JVMs compile the same code
 * differently. The rows take turns after every iteration. There are many short iterations, since a machine with shared
 * cores may be half as fast for a part of a second. A parser is completely compiled only after seconds of warmup; until
 * then, it may take twice as long.
 *
 * @param rows the rows to measure
 * @param rounds the number of rounds, each with new JVMs
 * @param warmups the number of warmup iterations of each row in a round
 * @param iterations the number of measured iterations of each row in a round
 * @param milliseconds the duration of an iteration of most rows
 * @param coldStarts the number of fresh JVMs in a round for each row that measures a cold start
 */
record MeasurementPlan(Set<Row> rows, int rounds, int warmups, int iterations, int milliseconds, int coldStarts) {

    /** All rows, for the documentation. */
    static final MeasurementPlan FULL = new MeasurementPlan(EnumSet.allOf(Row.class), 3, 100, 80, 40, 15);

    /** The rows that the budget needs, for a quick check. */
    static final MeasurementPlan SHORT = new MeasurementPlan(budgeted(), 1, 80, 40, 40, 6);

    /**
     * Returns the duration of an iteration of a row. Iterations of rows that read a folder are longer: the second core
     * is idle during the iterations of other rows, and is slow at first.
     */
    TimeValue duration(Row row) {
        return TimeValue.milliseconds(row.readsFolder() ? 3L * milliseconds : milliseconds);
    }

    /** Returns this plan with another number of rounds. */
    MeasurementPlan withRounds(int count) {
        return new MeasurementPlan(rows, count, warmups, iterations, milliseconds, coldStarts);
    }

    private static Set<Row> budgeted() {
        Set<Row> rows = EnumSet.allOf(Row.class);
        rows.removeAll(EnumSet.of(
                Row.COMMONMARK_FIELDS, Row.COMMONMARK_BLOCKS, Row.FLEXMARK, Row.REGEX, Row.SCANNER, Row.WRITE));
        return rows;
    }
}

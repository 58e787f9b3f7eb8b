package io.github.dailydigest.benchmarks;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much is done to measure. In each round, every row has a JVM of its own for a while; so whatever disturbs the
 * machine for some minutes disturbs all rows alike, and the medians over all rounds can be compared. It takes seconds
 * of warming up until all of a parser is compiled; before that, a row may take twice as long.
 *
 * @param rows what is measured
 * @param rounds how often all rows are
 * @param warmups how often each row runs in a round for a while before it is measured
 * @param iterations how often it runs and is measured, each time by itself
 * @param milliseconds how long each time
 * @param coldStarts the fresh JVMs for each cold start in a round
 */
record Effort(Set<Row> rows, int rounds, int warmups, int iterations, int milliseconds, int coldStarts) {

    /** For the table. */
    static final Effort FULL = new Effort(EnumSet.allOf(Row.class), 3, 10, 5, 1000, 10);

    /** For a look at the budget. */
    static final Effort SHORT = new Effort(budgeted(), 1, 10, 4, 500, 8);

    /** The same in another number of rounds. */
    Effort inRounds(int count) {
        return new Effort(rows, count, warmups, iterations, milliseconds, coldStarts);
    }

    private static Set<Row> budgeted() {
        Set<Row> rows = EnumSet.allOf(Row.class);
        rows.removeAll(EnumSet.of(
                Row.COMMONMARK_FIELDS, Row.COMMONMARK_BLOCKS, Row.FLEXMARK, Row.REGEX, Row.SCANNER, Row.WRITE));
        return rows;
    }
}

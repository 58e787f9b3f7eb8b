package io.github.dailydigest.benchmarks;

import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is done to measure. In each round, every row has a JVM of its own, since what a JVM makes of the same code
 * differs from one to the next; all take turns, iteration by iteration. These are short and many, since a machine whose
 * cores are shared may be half as fast for a part of a second. It takes seconds of warming up until all of a parser is
 * compiled; before that, a row may take twice as long.
 *
 * @param rows what is measured
 * @param rounds how often all rows have a new JVM
 * @param warmups how many iterations of each row in a round are not measured
 * @param iterations how many are, behind those
 * @param milliseconds how long an iteration of most rows is
 * @param coldStarts the fresh JVMs for each cold start in a round
 */
record Effort(Set<Row> rows, int rounds, int warmups, int iterations, int milliseconds, int coldStarts) {

    /** For the table. */
    static final Effort FULL = new Effort(EnumSet.allOf(Row.class), 3, 100, 80, 40, 15);

    /** For a look at the budget. */
    static final Effort SHORT = new Effort(budgeted(), 1, 80, 40, 40, 6);

    /**
     * How long an iteration of a row is. Those that read a folder have longer ones: the second core had nothing to do
     * in the turns of others, and is slow at first.
     */
    TimeValue turn(Row row) {
        return TimeValue.milliseconds(row.isOfFolder() ? 3L * milliseconds : milliseconds);
    }

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

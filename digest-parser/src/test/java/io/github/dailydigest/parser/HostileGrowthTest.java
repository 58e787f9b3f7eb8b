package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 1: the cost of parsing any text is linear in its length. The cost is the processor time of the thread, which
 * other processes affect little, with a heap so large that garbage collection does not matter.
 */
class HostileGrowthTest {

    private static final int REPEATS = 5_000;

    /**
     * The maximum ratio of the costs of a text and one of half its length; it would be four if the cost were quadratic.
     */
    private static final double MAX_GROWTH = 2.6;

    /** The durations of the first attempt and of the last one; each attempt takes twice as long as the one before. */
    private static final long SHORTEST = Duration.ofMillis(2).toNanos();

    private static final long LONGEST = Duration.ofMillis(256).toNanos();

    private static final int ROUNDS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final DigestParser parser = DigestParser.create();

    static Stream<HostileInputs> families() {
        return HostileInputs.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void costIsLinearInTheLength(HostileInputs family) {
        String[] texts = {
            family.text().apply(REPEATS),
            family.text().apply(2 * REPEATS),
            family.text().apply(4 * REPEATS)
        };

        SmallStack.run(() -> assertThat(leastGrowth(texts))
                .as("growth of the cost if the length doubles, up to %s repeats", 4 * REPEATS)
                .isLessThanOrEqualTo(MAX_GROWTH));
    }

    /**
     * Returns the growth in the first attempt in which it is within the maximum; otherwise the least of all attempts.
     */
    private double leastGrowth(String[] texts) {
        double least = Double.MAX_VALUE;
        for (long nanos = SHORTEST; nanos <= LONGEST && least > MAX_GROWTH; nanos *= 2) {
            least = Math.min(least, growth(texts, runsTaking(nanos, texts[2])));
        }
        return least;
    }

    /** Returns how often the text must be parsed until that takes so long; by then the code is compiled, too. */
    private int runsTaking(long nanos, String text) {
        int runs = 1;
        while (cost(text, runs) < nanos) {
            runs *= 2;
        }
        return runs;
    }

    /**
     * Returns the larger growth of both doublings, each the median of some rounds. In a round, all texts are parsed,
     * the shorter ones proportionally more often, so that a slowdown of the machine affects all of them.
     */
    private double growth(String[] texts, int runs) {
        double[] first = new double[ROUNDS];
        double[] second = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double once = cost(texts[0], 4 * runs) / 4.0;
            double twice = cost(texts[1], 2 * runs) / 2.0;
            double fourTimes = cost(texts[2], runs);
            first[round] = twice / once;
            second[round] = fourTimes / twice;
        }
        return Math.max(median(first), median(second));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Returns the processor time of parsing a text a number of times, in nanoseconds. */
    private long cost(String text, int runs) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int run = 0; run < runs; run++) {
            assertThat(parser.parse(text).diagnosticsOmitted()).isNotNegative();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}

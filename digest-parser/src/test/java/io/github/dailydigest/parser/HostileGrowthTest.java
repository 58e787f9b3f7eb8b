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
 * Law 1: whatever the text, the cost of reading it grows no faster than its length. Counted is the time that the
 * processor gives to the thread, which other processes disturb little, in a heap so large that collecting it has no
 * part.
 */
class HostileGrowthTest {

    private static final int REPEATS = 5_000;

    /** How much dearer a text may be than one of half its length; were the cost quadratic, it would be four times. */
    private static final double MOST_GROWTH = 2.6;

    /** How long the first attempt reads a text, again and again, and how long the last; each takes twice as long. */
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
    void costsNoMoreThanItsLength(HostileInputs family) {
        String[] texts = {
            family.text().apply(REPEATS),
            family.text().apply(2 * REPEATS),
            family.text().apply(4 * REPEATS)
        };

        SmallStack.run(() -> assertThat(leastGrowth(texts))
                .as("how many times the cost a doubling, up to %s repeats", 4 * REPEATS)
                .isLessThanOrEqualTo(MOST_GROWTH));
    }

    /** The growth in the first attempt in which it is not above what may be; else the least of all. */
    private double leastGrowth(String[] texts) {
        double least = Double.MAX_VALUE;
        for (long nanos = SHORTEST; nanos <= LONGEST && least > MOST_GROWTH; nanos *= 2) {
            least = Math.min(least, growth(texts, runsTaking(nanos, texts[2])));
        }
        return least;
    }

    /** How often the text must be read until that takes so long; by then it is compiled, too. */
    private int runsTaking(long nanos, String text) {
        int runs = 1;
        while (cost(text, runs) < nanos) {
            runs *= 2;
        }
        return runs;
    }

    /**
     * The larger one of both doublings, each the median of some rounds. In a round the texts take turns, the shorter
     * ones as much oftener as they are shorter, so that what slows down the machine slows down all of them.
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

    /** Nanoseconds of the processor for reading a text so many times. */
    private long cost(String text, int runs) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int run = 0; run < runs; run++) {
            assertThat(parser.parse(text).diagnosticsOmitted()).isNotNegative();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}

package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 1: whatever the text, the cost of reading it grows no faster than its length. In a heap large enough that the
 * collector, which is the dearer the less is free, has no part in it.
 */
class HostileGrowthTest {

    private static final int REPEATS = 20_000;

    /** How much dearer a text may be than one of half its length; were the cost quadratic, it would be four times. */
    private static final double MOST_GROWTH = 2.6;

    /** What takes less time is read again and again until it has taken that long. */
    private static final long MEASURABLE = Duration.ofMillis(10).toNanos();

    private static final int ROUNDS = 3;

    /** Another process can slow down one text in most rounds, but hardly in each attempt. */
    private static final int ATTEMPTS = 20;

    private final DigestParser parser = DigestParser.create();

    static Stream<HostileInputs> families() {
        return HostileInputs.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void costsNoMoreThanItsLength(HostileInputs family) {
        String[] texts = {
            family.text().apply(REPEATS / 4),
            family.text().apply(REPEATS / 2),
            family.text().apply(REPEATS)
        };

        SmallStack.run(() -> assertThat(leastGrowth(texts))
                .as("how many times the cost a doubling, up to %s repeats", REPEATS)
                .isLessThanOrEqualTo(MOST_GROWTH));
    }

    /** The larger one of both doublings, in the first attempt that is not above what may be. */
    private double leastGrowth(String[] texts) {
        int runs = measurableRuns(texts[2]);
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt++) {
            double[] costs = medianCosts(texts, runs);
            least = Math.min(least, Math.max(costs[1] / costs[0], costs[2] / costs[1]));
        }
        return least;
    }

    /** How often the text must be read until that takes long enough; by then it is compiled, too. */
    private int measurableRuns(String text) {
        int runs = 1;
        while (cost(text, runs) < MEASURABLE) {
            runs *= 2;
        }
        return runs;
    }

    /** The texts take turns, so that what slows down the machine slows down all of them. */
    private double[] medianCosts(String[] texts, int runs) {
        long[][] costs = new long[texts.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < texts.length; i++) {
                costs[i][round] = cost(texts[i], runs);
            }
        }
        return Arrays.stream(costs)
                .mapToDouble(ofOne -> Arrays.stream(ofOne).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    /** Nanoseconds for reading a text so many times. */
    private long cost(String text, int runs) {
        long start = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            assertThat(parser.parse(text).diagnosticsOmitted()).isNotNegative();
        }
        return System.nanoTime() - start;
    }
}

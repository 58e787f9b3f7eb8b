package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 1: whatever the text, reading it costs no more than its length allows. Each test runs on a thread with a stack of
 * 256 KB, in a JVM of its own with a heap of 64 MB.
 */
class HostileInputTest {

    private static final int REPEATS = 100_000;
    private static final int MILLION = 1_000_000;
    private static final int STACK = 256 * 1024;
    private static final long HEAP = 64L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** How much dearer a text may be than one of half its length; were the cost quadratic, it would be four times. */
    private static final double MOST_GROWTH = 2.6;

    /** What takes less time is repeated before it is compared. */
    private static final long MEASURABLE = Duration.ofMillis(10).toNanos();

    private static final int ROUNDS = 3;

    /** Another process or the collector can slow down one text for all rounds, but hardly each time. */
    private static final int ATTEMPTS = 6;

    private final DigestParser parser = DigestParser.create();

    static Stream<HostileInputs> families() {
        return HostileInputs.all();
    }

    static Stream<HostileInputs> longFamilies() {
        return HostileInputs.ofAMillion();
    }

    @BeforeAll
    static void theHeapIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void costsNoMoreThanItsLength(HostileInputs family) {
        onSmallStack(() -> {
            String full = family.text().apply(REPEATS);
            long once = cost(full, 1);
            assertThat(once).as("nanoseconds for %s repeats", REPEATS).isLessThan(LONGEST.toNanos());
            assertThat(leastGrowth(family, (int) Math.max(1, MEASURABLE / once)))
                    .as("how many times the cost a doubling, at %s repeats", REPEATS)
                    .isLessThanOrEqualTo(MOST_GROWTH);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longFamilies")
    void takesAMillion(HostileInputs family) {
        String text = family.text().apply(MILLION);

        onSmallStack(() -> assertThat(cost(text, 1)).isLessThan(LONGEST.toNanos()));
    }

    @Test
    void thereIsAFamilyForEachWayIn() {
        assertThat(families().map(HostileInputs::name)).doesNotHaveDuplicates().hasSizeGreaterThan(700);
    }

    /** The growth from n to 2n and to 4n, the larger one, of the first attempt that is not above what may be. */
    private double leastGrowth(HostileInputs family, int runs) {
        String[] texts = {
            family.text().apply(REPEATS / 4),
            family.text().apply(REPEATS / 2),
            family.text().apply(REPEATS)
        };
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt++) {
            double[] costs = medianCosts(texts, runs);
            least = Math.min(least, Math.max(costs[1] / costs[0], costs[2] / costs[1]));
        }
        return least;
    }

    /** The texts take turns, so that what slows the machine down slows down all of them. */
    private double[] medianCosts(String[] texts, int runs) {
        long[][] costs = new long[texts.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < texts.length; i++) {
                costs[i][round] = cost(texts[i], runs);
            }
        }
        return Arrays.stream(costs)
                .peek(Arrays::sort)
                .mapToDouble(sorted -> sorted[ROUNDS / 2])
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

    /** Runs the action on a thread of its own, and throws what it throws, errors too. */
    private static void onSmallStack(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable guarded = () -> {
            try {
                action.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        };
        new Thread(null, guarded, "small stack", STACK).start();
        done.join();
    }
}

package io.github.dailydigest.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Generates digests in markdown that are similar to real ones for a parser: they have the same average number of
 * papers, lines, authors, labels and characters per byte as the public archive.
 */
final class GeneratedDigests {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final long SEED = 20_310_101;

    private GeneratedDigests() {}

    /** Returns this many digests of one day each. The result is always the same. */
    static List<String> of(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedDigests::digest).toList();
    }

    private static String digest(int day) {
        SplittableRandom random = new SplittableRandom(SEED + day);
        StringBuilder text = new StringBuilder(1 << 14);
        text.append("## Daily Papers (").append(FIRST.plusDays(day)).append(")\n\n");
        int papers = random.nextInt(10, 18);
        for (int i = 1; i <= papers; i++) {
            new GeneratedPaper(random, "3101.%05d".formatted(100 * day + i)).appendTo(text);
        }
        return text.toString();
    }
}

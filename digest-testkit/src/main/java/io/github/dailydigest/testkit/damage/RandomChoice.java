package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Random choice of the lines to damage. */
final class RandomChoice {

    private static final int MAX_QUOTED = 60;

    private RandomChoice() {}

    /** Returns the zero-based number of a random line that matches. Returns an empty result if none matches. */
    static Optional<Integer> line(RenderedFile file, Random random, Predicate<RenderedLine> filter) {
        List<RenderedLine> lines = file.lines();
        return one(
                IntStream.range(0, lines.size())
                        .filter(i -> filter.test(lines.get(i)))
                        .boxed()
                        .toList(),
                random);
    }

    /** Returns a random element. Returns an empty result if the list is empty. */
    static <T> Optional<T> one(List<T> values, Random random) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    /** Returns the start of a line in quotes, long enough to identify it. */
    static String quote(String text) {
        return text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? "\"" + text + "\""
                : "\"" + text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…\"";
    }
}

package io.github.dailydigest.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What several kinds of damage do alike: choosing a line, and putting a file together again. */
final class RandomChoice {

    private static final int SHOWN = 60;

    private RandomChoice() {}

    /** The number of a line that fits, each as likely as another; absent where none does. */
    static Optional<Integer> line(Rendering rendering, Random random, Predicate<Line> fits) {
        List<Line> lines = rendering.lines();
        return one(
                IntStream.range(0, lines.size())
                        .filter(i -> fits.test(lines.get(i)))
                        .boxed()
                        .toList(),
                random);
    }

    /** One of the values, each as likely as another; absent where there are none. */
    static <T> Optional<T> one(List<T> values, Random random) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    /** The texts of the lines, to be changed. */
    static List<String> texts(Rendering rendering) {
        return rendering.lines().stream().map(Line::text).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The file of the rendering with other lines. */
    static String file(Rendering rendering, List<String> texts) {
        String end = rendering.lineEnd();
        return texts.stream().collect(Collectors.joining(end, rendering.start(), end));
    }

    /** As much of a line as shows which it is. */
    static String quote(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? "\"" + text + "\""
                : "\"" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…\"";
    }
}

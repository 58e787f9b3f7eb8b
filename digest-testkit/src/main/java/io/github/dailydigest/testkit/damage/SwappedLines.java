package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Swaps two lines, at any distance from each other. */
public final class SwappedLines {

    private SwappedLines() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        List<String> texts = file.texts();
        return RandomChoice.line(file, random, line -> !line.isBlank())
                .flatMap(one -> RandomChoice.line(
                                file, random, line -> !line.text().equals(texts.get(one)))
                        .map(other -> swap(file, Math.min(one, other), Math.max(one, other))));
    }

    private static DamageResult swap(RenderedFile file, int upper, int lower) {
        List<String> texts = file.texts();
        Collections.swap(texts, upper, lower);
        return new DamageResult(
                file.withTexts(texts),
                "lines " + (upper + 1) + " and " + (lower + 1) + ": " + RandomChoice.quote(texts.get(lower)) + " and "
                        + RandomChoice.quote(texts.get(upper)) + " swapped",
                new DamageScope(file)
                        .change(upper, texts.get(upper))
                        .change(lower, texts.get(lower))
                        .touched());
    }
}

package io.github.dailydigest.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lets two lines change places, as near or far as they are. */
final class SwappedLines {

    private SwappedLines() {}

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        List<String> texts = RandomChoice.texts(rendering);
        return RandomChoice.line(rendering, random, line -> !line.isBlank())
                .flatMap(one -> RandomChoice.line(
                                rendering, random, line -> !line.text().equals(texts.get(one)))
                        .map(other -> swap(rendering, Math.min(one, other), Math.max(one, other))));
    }

    private static DamageResult swap(Rendering rendering, int upper, int lower) {
        List<String> texts = RandomChoice.texts(rendering);
        Collections.swap(texts, upper, lower);
        return new DamageResult(
                RandomChoice.file(rendering, texts),
                "lines " + (upper + 1) + " and " + (lower + 1) + ": " + RandomChoice.quote(texts.get(lower)) + " and "
                        + RandomChoice.quote(texts.get(upper)) + " swapped",
                new DamageScope(rendering)
                        .change(upper, texts.get(upper))
                        .change(lower, texts.get(lower))
                        .touched());
    }
}

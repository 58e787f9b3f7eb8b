package io.github.dailydigest.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lets two lines change places, as near or far as they are. */
final class SwappedLines {

    private SwappedLines() {}

    static Optional<Wound> of(Rendering rendering, Random random) {
        List<String> texts = Lot.texts(rendering);
        return Lot.line(rendering, random, line -> !line.isBlank())
                .flatMap(one -> Lot.line(rendering, random, line -> !line.text().equals(texts.get(one)))
                        .map(other -> swap(rendering, Math.min(one, other), Math.max(one, other))));
    }

    private static Wound swap(Rendering rendering, int upper, int lower) {
        List<String> texts = Lot.texts(rendering);
        Collections.swap(texts, upper, lower);
        return new Wound(
                Lot.file(rendering, texts),
                "lines " + (upper + 1) + " and " + (lower + 1) + ": " + Lot.quote(texts.get(lower)) + " and "
                        + Lot.quote(texts.get(upper)) + " swapped",
                new Reach(rendering)
                        .change(upper, texts.get(upper))
                        .change(lower, texts.get(lower))
                        .touched());
    }
}

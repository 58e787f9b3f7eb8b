package io.github.dailydigest.testkit;

import io.github.dailydigest.testkit.Line.Part;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes a heading twice, the second below the first. That touches no paper: the second heading stands above what it
 * stood above, and the first makes a digest or a paper with nothing in it.
 */
final class DoubledHeading {

    private DoubledHeading() {}

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        return RandomChoice.line(rendering, random, DoubledHeading::isHeading).map(number -> {
            List<String> texts = RandomChoice.texts(rendering);
            String heading = texts.get(number);
            texts.add(number, heading);
            return new DamageResult(
                    RandomChoice.file(rendering, texts),
                    "line " + (number + 1) + ": heading " + RandomChoice.quote(heading) + " doubled",
                    new TreeSet<>());
        });
    }

    private static boolean isHeading(Line line) {
        return line.part() == Part.DIGEST_HEADING || line.part() == Part.PAPER_HEADING;
    }
}

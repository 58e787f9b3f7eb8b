package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import io.github.dailydigest.testkit.rendering.RenderedLine.Part;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Repeats a heading on the next line. This affects no paper: the second heading is followed by the same lines as
 * before, and the first becomes an empty digest or an empty paper.
 */
public final class DoubledHeading {

    private DoubledHeading() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        return RandomChoice.line(file, random, DoubledHeading::isHeading).map(number -> {
            List<String> texts = file.texts();
            String heading = texts.get(number);
            texts.add(number, heading);
            return new DamageResult(
                    file.withTexts(texts),
                    "line " + (number + 1) + ": heading " + RandomChoice.quote(heading) + " doubled",
                    touched(file, number));
        });
    }

    /** Another entry of the same form may be what shows that an entry is a paper, or what ends it. */
    private static SortedSet<Integer> touched(RenderedFile file, int number) {
        RenderedLine line = file.lines().get(number);
        boolean isHeading = file.variant().choice(EntryForm.class) == EntryForm.HEADING;
        return isHeading || line.part() == Part.DIGEST_HEADING
                ? new TreeSet<>()
                : new DamageScope(file).change(number, line.text()).touched();
    }

    private static boolean isHeading(RenderedLine line) {
        return line.part() == Part.DIGEST_HEADING || line.part() == Part.PAPER_HEADING;
    }
}

package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Joins a line with the next one. If one of them is blank, this removes a blank line. */
public final class LostLineEnd {

    private LostLineEnd() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        List<String> texts = file.texts();
        // A file has at least two lines, since a blank line follows its heading.
        int number = random.nextInt(texts.size() - 1);
        String above = texts.get(number);
        String below = texts.remove(number + 1);
        texts.set(number, above + below);
        DamageScope scope = new DamageScope(file);
        if (below.isEmpty()) {
            scope.change(number + 1, "");
        } else if (above.isEmpty()) {
            scope.change(number, "");
        } else {
            scope.change(number, above + below).change(number + 1, "");
        }
        return Optional.of(new DamageResult(
                file.withTexts(texts),
                "line " + (number + 1) + ": line end lost between " + RandomChoice.quote(above) + " and "
                        + RandomChoice.quote(below),
                scope.touched()));
    }
}

package io.github.dailydigest.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Joins a line with the next; where one of them is blank, a blank line is lost. */
final class LostLineEnd {

    private LostLineEnd() {}

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        List<String> texts = RandomChoice.texts(rendering);
        // Below the first line of a file there is another, if only a blank one.
        int number = random.nextInt(texts.size() - 1);
        String above = texts.get(number);
        String below = texts.remove(number + 1);
        texts.set(number, above + below);
        DamageScope reach = new DamageScope(rendering);
        if (below.isEmpty()) {
            reach.change(number + 1, "");
        } else if (above.isEmpty()) {
            reach.change(number, "");
        } else {
            reach.change(number, above + below).change(number + 1, "");
        }
        return Optional.of(new DamageResult(
                RandomChoice.file(rendering, texts),
                "line " + (number + 1) + ": line end lost between " + RandomChoice.quote(above) + " and "
                        + RandomChoice.quote(below),
                reach.touched()));
    }
}

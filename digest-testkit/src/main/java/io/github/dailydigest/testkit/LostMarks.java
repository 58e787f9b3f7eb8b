package io.github.dailydigest.testkit;

import io.github.dailydigest.testkit.Damage.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes marks out of one run of them. */
final class LostMarks {

    private LostMarks() {}

    static Operator of(char mark) {
        String name = mark == '*' ? "asterisks" : "number signs";
        // Number signs are marks at the start of a heading; elsewhere they are text.
        Pattern run = Pattern.compile(mark == '#' ? "^#+" : "\\*+");
        return (rendering, random) -> apply(rendering, random, name, run);
    }

    private static Optional<DamageResult> apply(Rendering rendering, Random random, String name, Pattern runs) {
        return RandomChoice.line(
                        rendering, random, line -> runs.matcher(line.text()).find())
                .map(number -> {
                    List<String> texts = RandomChoice.texts(rendering);
                    String text = texts.get(number);
                    List<MatchResult> found = runs.matcher(text).results().toList();
                    MatchResult run = found.get(random.nextInt(found.size()));
                    int length = run.group().length();
                    int lost = 1 + random.nextInt(length);
                    String left = text.substring(0, run.start()) + text.substring(run.start() + lost);
                    texts.set(number, left);
                    return new DamageResult(
                            RandomChoice.file(rendering, texts),
                            "line " + (number + 1) + ": " + lost + " of " + length + " " + name + " lost in "
                                    + RandomChoice.quote(text),
                            new DamageScope(rendering).change(number, left).touched());
                });
    }
}

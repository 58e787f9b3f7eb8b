package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Removes marks from one run of asterisks or number signs. */
public final class LostMarks {

    private LostMarks() {}

    public static DamageOperator of(char mark) {
        String name = mark == '*' ? "asterisks" : "number signs";
        // Number signs are markup at the start of a heading and text elsewhere.
        Pattern run = Pattern.compile(mark == '#' ? "^#+" : "\\*+");
        return (file, random) -> apply(file, random, name, run);
    }

    private static Optional<DamageResult> apply(RenderedFile file, Random random, String name, Pattern runs) {
        return RandomChoice.line(file, random, line -> runs.matcher(line.text()).find())
                .map(number -> {
                    List<String> texts = file.texts();
                    String text = texts.get(number);
                    List<MatchResult> found = runs.matcher(text).results().toList();
                    MatchResult run = found.get(random.nextInt(found.size()));
                    int length = run.group().length();
                    int lost = 1 + random.nextInt(length);
                    String rest = text.substring(0, run.start()) + text.substring(run.start() + lost);
                    texts.set(number, rest);
                    return new DamageResult(
                            file.withTexts(texts),
                            "line " + (number + 1) + ": " + lost + " of " + length + " " + name + " lost in "
                                    + RandomChoice.quote(text),
                            new DamageScope(file).change(number, rest).touched());
                });
    }
}

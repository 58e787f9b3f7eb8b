package io.github.dailydigest.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Cuts a file off at a byte, which may lie inside a character. */
final class Truncation {

    private Truncation() {}

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        byte[] bytes = rendering.markdown().getBytes(StandardCharsets.UTF_8);
        int cut = random.nextInt(bytes.length);
        byte[] left = Arrays.copyOf(bytes, cut);
        DamageScope reach = new DamageScope(rendering);
        int start = length(rendering.start());
        int number = 0;
        for (Line line : rendering.lines()) {
            int end = start + length(line.text());
            if (cut < end) {
                if (cut > start) {
                    reach.change(number, new String(bytes, start, cut - start, StandardCharsets.UTF_8));
                }
                break;
            }
            start = end + length(rendering.lineEnd());
            number++;
        }
        reach.endBefore(number);
        return Optional.of(new DamageResult(
                left, "line " + (number + 1) + ": " + cut + " of " + bytes.length + " bytes left", reach.touched()));
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Truncates a file at a byte, which may be inside a character. */
public final class Truncation {

    private Truncation() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        byte[] bytes = file.markdown().getBytes(StandardCharsets.UTF_8);
        int cut = random.nextInt(bytes.length);
        byte[] rest = Arrays.copyOf(bytes, cut);
        DamageScope scope = new DamageScope(file);
        int start = length(file.prefix());
        int number = 0;
        for (RenderedLine line : file.lines()) {
            int end = start + length(line.text());
            if (cut < end) {
                if (cut > start) {
                    scope.change(number, new String(bytes, start, cut - start, StandardCharsets.UTF_8));
                }
                break;
            }
            start = end + length(file.lineEnd());
            number++;
        }
        scope.truncateBefore(number);
        return Optional.of(new DamageResult(
                rest, "line " + (number + 1) + ": " + cut + " of " + bytes.length + " bytes left", scope.touched()));
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

package io.github.dailydigest.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Puts bytes that are no UTF-8 between two characters. */
final class InvalidBytes {

    /** Bytes that never stand in UTF-8, cut characters, an overlong form, a surrogate. */
    private static final List<String> SEQUENCES =
            List.of("FF", "FEFF", "80", "C3", "E22882", "F09F98", "C080", "EDA080", "F5808080");

    private InvalidBytes() {}

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        String hex = SEQUENCES.get(random.nextInt(SEQUENCES.size()));
        byte[] invalid = HexFormat.of().parseHex(hex);
        int number = random.nextInt(rendering.lines().size());
        String text = rendering.lines().get(number).text();
        int column = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        byte[] line = insert(text, column, invalid);
        String changed = new String(line, StandardCharsets.UTF_8);

        List<String> texts = RandomChoice.texts(rendering);
        texts.set(number, "");
        int start = offset(rendering, number);
        return Optional.of(new DamageResult(
                insert(RandomChoice.file(rendering, texts), start, line),
                "line " + (number + 1) + ": bytes " + hex + " at column " + (column + 1) + " of "
                        + RandomChoice.quote(text),
                new DamageScope(rendering).change(number, changed).touched()));
    }

    /** Where a line starts, in UTF-16 units. */
    private static int offset(Rendering rendering, int number) {
        int offset = rendering.start().length();
        for (Line line : rendering.lines().subList(0, number)) {
            offset += line.text().length() + rendering.lineEnd().length();
        }
        return offset;
    }

    private static byte[] insert(String text, int place, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.substring(0, place).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(text.substring(place).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}

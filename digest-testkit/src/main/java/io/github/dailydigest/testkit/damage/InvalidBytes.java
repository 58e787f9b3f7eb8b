package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Inserts bytes that are not valid UTF-8 between two characters. */
public final class InvalidBytes {

    /** Bytes that never occur in UTF-8, truncated characters, an overlong form, and a surrogate. */
    private static final List<String> SEQUENCES =
            List.of("FF", "FEFF", "80", "C3", "E22882", "F09F98", "C080", "EDA080", "F5808080");

    private InvalidBytes() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        String hex = SEQUENCES.get(random.nextInt(SEQUENCES.size()));
        byte[] invalid = HexFormat.of().parseHex(hex);
        int number = random.nextInt(file.lines().size());
        String text = file.lines().get(number).text();
        int column = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        byte[] line = insert(text, column, invalid);
        String changed = new String(line, StandardCharsets.UTF_8);

        List<String> texts = file.texts();
        texts.set(number, "");
        int start = offset(file, number);
        return Optional.of(new DamageResult(
                insert(file.withTexts(texts), start, line),
                "line " + (number + 1) + ": bytes " + hex + " at column " + (column + 1) + " of "
                        + RandomChoice.quote(text),
                new DamageScope(file).change(number, changed).touched()));
    }

    /** Returns the zero-based offset of a line, in UTF-16 units. */
    private static int offset(RenderedFile file, int number) {
        int offset = file.prefix().length();
        for (RenderedLine line : file.lines().subList(0, number)) {
            offset += line.text().length() + file.lineEnd().length();
        }
        return offset;
    }

    private static byte[] insert(String text, int offset, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.substring(0, offset).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(text.substring(offset).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}

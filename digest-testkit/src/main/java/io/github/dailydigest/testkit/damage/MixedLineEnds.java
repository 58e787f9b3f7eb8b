package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Ends each line with a random line end. This affects no paper, since each of them ends a line. */
public final class MixedLineEnds {

    private enum End {
        LF("\n"),
        CRLF("\r\n"),
        CR("\r");

        final String characters;

        End(String characters) {
            this.characters = characters;
        }
    }

    private MixedLineEnds() {}

    public static Optional<DamageResult> apply(RenderedFile file, Random random) {
        StringBuilder text = new StringBuilder(file.prefix());
        Map<End, Integer> counts = new EnumMap<>(End.class);
        boolean afterReturn = false;
        for (RenderedLine line : file.lines()) {
            End end = End.values()[random.nextInt(End.values().length)];
            if (end == End.LF && afterReturn && line.text().isEmpty()) {
                // After a carriage return, a line feed would end the same line, and the blank line would be lost.
                end = End.CRLF;
            }
            text.append(line.text()).append(end.characters);
            counts.merge(end, 1, Integer::sum);
            afterReturn = end == End.CR;
        }
        String description = "line ends mixed: " + List.copyOf(counts.entrySet());
        return Optional.of(new DamageResult(text.toString(), description, new TreeSet<>()));
    }
}

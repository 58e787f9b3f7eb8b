package io.github.dailydigest.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Ends each line in one of three ways, by lot. That touches no paper, as all are ends of lines. */
final class MixedLineEnds {

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

    static Optional<DamageResult> of(Rendering rendering, Random random) {
        StringBuilder file = new StringBuilder(rendering.start());
        Map<End, Integer> counts = new EnumMap<>(End.class);
        boolean afterReturn = false;
        for (Line line : rendering.lines()) {
            End end = End.values()[random.nextInt(End.values().length)];
            if (end == End.LF && afterReturn && line.text().isEmpty()) {
                // With the carriage return above it would end one line, not two.
                end = End.CRLF;
            }
            file.append(line.text()).append(end.characters);
            counts.merge(end, 1, Integer::sum);
            afterReturn = end == End.CR;
        }
        String description = "line ends mixed: " + List.copyOf(counts.entrySet());
        return Optional.of(new DamageResult(file.toString(), description, new TreeSet<>()));
    }
}

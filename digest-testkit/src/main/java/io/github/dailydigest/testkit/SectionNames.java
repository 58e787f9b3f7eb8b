package io.github.dailydigest.testkit;

import io.github.dailydigest.model.SectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which kind of section a label names. */
final class SectionNames {

    private static final Pattern BRACKETED_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    private SectionNames() {}

    /** The kind that a label names, by all of it or by the words in brackets at its end. */
    static SectionKind kind(String label) {
        return known(label)
                .or(() -> {
                    Matcher bracketed = BRACKETED_AT_END.matcher(label);
                    return bracketed.find() ? known(bracketed.group(1).strip()) : Optional.empty();
                })
                .orElse(SectionKind.OTHER);
    }

    private static Optional<SectionKind> known(String name) {
        return Arrays.stream(SectionKind.values())
                .filter(kind ->
                        kind.names().stream().anyMatch(known -> fold(known).equals(fold(name))))
                .findFirst();
    }

    private static String fold(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}

package io.github.dailydigest.testkit;

import io.github.dailydigest.model.SectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which kind of section a label names. */
final class SectionNames {

    private static final Pattern BRACKETED_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    private static final Map<String, SectionKind> KINDS = Arrays.stream(SectionKind.values())
            .flatMap(kind -> kind.labels().stream().map(name -> Map.entry(fold(name), kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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
        return Optional.ofNullable(KINDS.get(fold(name)));
    }

    private static String fold(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}

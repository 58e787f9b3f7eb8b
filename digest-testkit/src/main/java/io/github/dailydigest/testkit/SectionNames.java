package io.github.dailydigest.testkit;

import io.github.dailydigest.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which kind of section a label names. */
final class SectionNames {

    private static final Pattern BRACKETED_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    /** The testkit's own table, independent of the parser's, since it says what is right. */
    private static final Map<SectionKind, List<String>> LABELS = new EnumMap<>(Map.of(
            SectionKind.WHATS_NEW, List.of("What's New", "Whats New", "새로운 점"),
            SectionKind.TECHNICAL_DETAILS, List.of("Technical Details", "기술적 세부 사항", "기술적 세부사항"),
            SectionKind.PERFORMANCE_HIGHLIGHTS, List.of("Performance Highlights", "성능 하이라이트")));

    private static final Map<String, SectionKind> KINDS = LABELS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(fold(name), entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SectionNames() {}

    /** All labels that name a kind. */
    static List<String> known() {
        return LABELS.values().stream().flatMap(List::stream).toList();
    }

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

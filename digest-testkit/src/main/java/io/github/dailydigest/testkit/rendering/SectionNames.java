package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of sections by their labels. */
public final class SectionNames {

    private static final Pattern PARENTHESIZED_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    /** The testkit's own table. It does not use the parser's, since a test oracle must be independent. */
    private static final Map<SectionKind, List<String>> LABELS = new EnumMap<>(Map.of(
            SectionKind.WHATS_NEW,
            List.of("What's New", "Whats New", "새로운 점"),
            SectionKind.TECHNICAL_DETAILS,
            List.of("Technical Details", "기술적 세부 사항", "기술적 세부사항"),
            SectionKind.PERFORMANCE_HIGHLIGHTS,
            List.of("Performance Highlights", "성능 하이라이트"),
            SectionKind.ABSTRACT,
            List.of("Abstract", "초록", "摘要", "要旨", "Resumen", "Résumé", "Zusammenfassung", "Özet"),
            SectionKind.SUMMARY,
            List.of("Summary", "TL;DR", "요약", "简介", "概要"),
            SectionKind.MOTIVATION,
            List.of("Motivation", "동기", "动机", "動機", "Motivación"),
            SectionKind.METHOD,
            List.of(
                    "Method",
                    "Methods",
                    "Methodology",
                    "Approach",
                    "방법",
                    "方法",
                    "手法",
                    "Método",
                    "Méthode",
                    "Methode",
                    "Yöntem"),
            SectionKind.RESULT,
            List.of("Result", "Results", "결과", "结果", "Resultados", "Résultats", "Ergebnisse", "Sonuçlar"),
            SectionKind.CONCLUSION,
            List.of("Conclusion", "Conclusions", "결론", "结论", "結論", "Conclusión", "Fazit", "Sonuç")));

    private static final Map<String, SectionKind> KINDS = LABELS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(fold(name), entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SectionNames() {}

    /** Returns all known labels. */
    public static List<String> known() {
        return LABELS.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the kind of a label, by the whole label or by the words in parentheses at its end. */
    public static SectionKind kind(String label) {
        return lookUp(label)
                .or(() -> {
                    Matcher parenthesized = PARENTHESIZED_AT_END.matcher(label);
                    return parenthesized.find() ? lookUp(parenthesized.group(1).strip()) : Optional.empty();
                })
                .orElse(SectionKind.OTHER);
    }

    /** Whether a label is absent, or no known name. */
    static boolean isOther(Optional<String> label) {
        return label.map(SectionNames::kind).orElse(SectionKind.OTHER) == SectionKind.OTHER;
    }

    private static Optional<SectionKind> lookUp(String name) {
        return Optional.ofNullable(KINDS.get(fold(name)));
    }

    private static String fold(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}

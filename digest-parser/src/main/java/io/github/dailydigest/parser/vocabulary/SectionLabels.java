package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The labels by which digests name the kinds of sections, the usual one first. {@link LabelNames} ignores case, width,
 * the form of the apostrophe and punctuation.
 */
final class SectionLabels {

    private static final Map<SectionKind, List<String>> LABELS = new EnumMap<>(Map.of(
            SectionKind.WHATS_NEW, List.of("What's New", "Whats New", "새로운 점"),
            SectionKind.TECHNICAL_DETAILS, List.of("Technical Details", "기술적 세부 사항", "기술적 세부사항"),
            SectionKind.PERFORMANCE_HIGHLIGHTS, List.of("Performance Highlights", "성능 하이라이트")));

    private SectionLabels() {}

    /** Returns the labels that name a kind; empty if no label names it. */
    static List<String> of(SectionKind kind) {
        return LABELS.getOrDefault(kind, List.of());
    }
}

package io.github.dailydigest.model;

import java.util.List;

/**
 * What a {@link Section} of a paper is about.
 *
 * <p>The set is small, and stays so: any label that names none of these kinds is {@link #OTHER}, and the label itself
 * stays on the section.
 *
 * <pre>{@code
 * String news = paper.section(SectionKind.WHATS_NEW).map(Section::markdown).orElse("");
 * }</pre>
 */
public enum SectionKind {
    /** What the paper adds. */
    WHATS_NEW("What's New", "Whats New", "새로운 점"),
    /** How it works. */
    TECHNICAL_DETAILS("Technical Details", "기술적 세부 사항", "기술적 세부사항"),
    /** How well it works. */
    PERFORMANCE_HIGHLIGHTS("Performance Highlights", "성능 하이라이트"),
    /** Bullets or prose under no label: the whole summary of a paper. */
    SUMMARY,
    /** Any other label. */
    OTHER;

    // List.of gives an immutable list; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> labels;

    SectionKind(String... labels) {
        this.labels = List.of(labels);
    }

    /**
     * The labels by which digests are known to name this kind, the usual one first; empty for {@link #SUMMARY} and
     * {@link #OTHER}. A reader should match them without regard to case and to the form of the apostrophe.
     */
    public List<String> labels() {
        return labels;
    }
}

package io.github.dailydigest.model;

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
    /** What the paper adds, such as below {@code What's New}. */
    WHATS_NEW,
    /** How it works, such as below {@code Technical Details}. */
    TECHNICAL_DETAILS,
    /** How well it works, such as below {@code Performance Highlights}. */
    PERFORMANCE_HIGHLIGHTS,
    /** Bullets or prose under no label: the whole summary of a paper. */
    SUMMARY,
    /** Any other label. */
    OTHER
}

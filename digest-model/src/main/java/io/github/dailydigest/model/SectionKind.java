package io.github.dailydigest.model;

/**
 * What a {@link Section} of a paper is about.
 *
 * <p>The set is deliberately small. A section whose label names none of these kinds is {@link #OTHER}, and keeps its
 * label: see {@link Section#label()}.
 *
 * <pre>{@code
 * String news = paper.section(SectionKind.WHATS_NEW).map(Section::markdown).orElse("");
 * }</pre>
 */
public enum SectionKind {
    /** What the paper contributes: labels such as {@code What's New}. */
    WHATS_NEW,
    /** How it works: labels such as {@code Technical Details}. */
    TECHNICAL_DETAILS,
    /** How well it works: labels such as {@code Performance Highlights}. */
    PERFORMANCE_HIGHLIGHTS,
    /** The abstract, as its authors wrote it. */
    ABSTRACT,
    /** A summary of the whole paper: bullets or prose without a label. */
    SUMMARY,
    /** Why the work was done. */
    MOTIVATION,
    /** How it was done. */
    METHOD,
    /** What came out. */
    RESULT,
    /** What follows from it. */
    CONCLUSION,
    /** Any other label. */
    OTHER
}

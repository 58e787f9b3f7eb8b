package io.github.dailydigest.parser.outline;

import org.jspecify.annotations.Nullable;

/**
 * Where in the outline of a source a line is.
 *
 * @param isBelowDate whether it is in a digest whose heading is dated, or below a dated heading that may start one
 * @param isInDigest whether it is in a digest that has papers
 * @param paperLevel the level of the paper that the line is in; zero if it is in none
 * @param paperKind the form of the entry of that paper; null if the line is in none
 * @param lastKind the form of the last entry of the digest; null if it has none
 * @param lastCounter the number before the title of the paper above; negative if there is none
 */
record Situation(
        boolean isBelowDate,
        boolean isInDigest,
        int paperLevel,
        Entry.@Nullable Kind paperKind,
        Entry.@Nullable Kind lastKind,
        int lastCounter) {

    /** Whether the line is in a paper. */
    boolean isInPaper() {
        return paperLevel > 0;
    }
}

package org.example.papers.archive;

import io.github.dailydigest.model.Digest;
import java.time.LocalDate;

/** A digest and its date, which the archive requires. */
public record Day(LocalDate date, Digest digest) {

    /** Returns this day with the papers of another digest of the same day after its own. */
    Day and(Day other) {
        return new Day(
                date,
                Digest.builder()
                        .from(digest)
                        .addAllPapers(other.digest().papers())
                        .build());
    }
}

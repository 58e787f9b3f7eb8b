package io.github.dailydigest.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as the hand-written readers return it. */
record FoundPaper(
        String title,
        String url,
        @Nullable String image,
        @Nullable Integer votes,
        List<String> authors,
        List<FoundSection> sections) {

    /** A section, or a point of the summary if there is no label. */
    record FoundSection(@Nullable String label, String markdown) {}
}

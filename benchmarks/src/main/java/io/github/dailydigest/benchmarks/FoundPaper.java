package io.github.dailydigest.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader of its own making takes out of a paper. */
record FoundPaper(
        String title,
        String url,
        @Nullable String image,
        @Nullable Integer votes,
        List<String> authors,
        List<FoundSection> sections) {

    /** A bullet; without a label it is a point of the summary. */
    record FoundSection(@Nullable String label, String markdown) {}
}

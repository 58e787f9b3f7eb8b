package io.github.dailydigest.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest as plain records, as code without this library would define them, with the same JSON keys. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainDigest(@Nullable String date, @Nullable String title, List<PlainPaper> papers) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlainPaper(
            String title,
            @Nullable String url,
            @Nullable String arxivId,
            @Nullable PlainMedia media,
            @Nullable Integer votes,
            List<PlainAuthor> authors,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable Map<String, String> metadata,

            List<PlainSection> sections,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> unrecognized) {}

    record PlainMedia(String kind, String url) {}

    record PlainAuthor(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlainSection(
            String kind,
            @Nullable String label,
            String markdown,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> points) {}
}

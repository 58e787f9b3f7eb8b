package io.github.dailydigest.testkit.golden;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.GoldenCase;
import java.util.List;

/** The content of one golden case. The digests are those of the JSON. */
public record GoldenFile(
        String name, String markdown, String json, List<Digest> digests, List<GoldenCase.Diagnostic> diagnostics) {}

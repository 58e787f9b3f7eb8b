package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contents of all results of one source.
 *
 * @param digests the digests, in order
 * @param spans the span of each digest, each followed by those of its papers, and each of these by those of its
 *     sections
 * @param diagnostics the diagnostics, in order
 */
record CollectedResults(List<Digest> digests, List<SourceSpan> spans, List<Diagnostic> diagnostics) {

    static CollectedResults in(ParseResult whole) {
        return in(List.of(whole));
    }

    /** Collects a stream of results to its end, and closes it. */
    static CollectedResults in(Stream<ParseResult> results) {
        try (results) {
            return in(results.toList());
        }
    }

    private static CollectedResults in(List<ParseResult> results) {
        CollectedResults all = new CollectedResults(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ParseResult result : results) {
            all.digests.addAll(result.digests());
            all.spans.addAll(spans(result));
            all.diagnostics.addAll(result.diagnostics());
        }
        return all;
    }

    private static List<SourceSpan> spans(ParseResult result) {
        List<SourceSpan> spans = new ArrayList<>();
        for (int d = 0; d < result.digests().size(); d++) {
            Digest digest = result.digests().get(d);
            spans.add(result.digestSpan(d));
            for (int p = 0; p < digest.papers().size(); p++) {
                spans.add(result.paperSpan(d, p));
                for (int s = 0; s < digest.papers().get(p).sections().size(); s++) {
                    spans.add(result.sectionSpan(d, p, s));
                }
            }
        }
        return spans;
    }
}

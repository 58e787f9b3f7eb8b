package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A stream of results is what reading whole gives. */
class StreamTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> texts() {
        return AnyText.texts();
    }

    @Property(tries = 3_000)
    void isEqualToReadingWhole(@ForAll("texts") String text) {
        ParseResult whole = parser.parse(text);
        List<ParseResult> results;
        try (Stream<ParseResult> stream = parser.stream(new StringReader(text))) {
            results = stream.toList();
        }

        assertThat(results).hasSize(Math.max(1, whole.digests().size()));
        assertThat(results).allSatisfy(result -> assertThat(result.digests()).hasSizeLessThanOrEqualTo(1));
        assertThat(results.stream().flatMap(result -> result.digests().stream()))
                .isEqualTo(whole.digests());
        assertThat(results.stream().flatMap(result -> result.diagnostics().stream()))
                .isEqualTo(whole.diagnostics());
        assertThat(results.stream().flatMap(result -> spans(result).stream())).isEqualTo(spans(whole));
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

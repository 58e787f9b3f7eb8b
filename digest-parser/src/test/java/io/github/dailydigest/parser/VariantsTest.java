package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 4: any rendering of digests in the variants that can hold them parses to those digests. */
class VariantsTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Property(tries = 10_000)
    void digestsInAnyVariantAreParsed(@ForAll("renderings") Rendering rendering) {
        assertThat(parser.parse(rendering.markdown()).digests())
                .as(() -> rendering.markdown())
                .isEqualTo(rendering.digests());
    }

    @Property(tries = 2_000)
    void noVariantCausesAnError(@ForAll("renderings") Rendering rendering) {
        assertThat(parser.parse(rendering.markdown()).diagnostics())
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Property(tries = 500)
    void digestsInAnyVariantAreStreamed(@ForAll("renderings") Rendering rendering) {
        String markdown = rendering.markdown();

        CollectedResults streamed = CollectedResults.in(parser.stream(new StringReader(markdown)));

        assertThat(streamed).isEqualTo(CollectedResults.in(parser.parse(markdown)));
        assertThat(streamed.digests()).isEqualTo(rendering.digests());
    }
}

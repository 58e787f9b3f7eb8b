package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 5: text before a digest heading does not change the digests below it. */
class ConcatenationTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Property(tries = 2_000)
    void digestsOfTwoTextsAreThoseOfEachText(@ForAll("texts") String above, @ForAll("texts") String below) {
        String first = above + "\n";
        String second = "## Daily Papers (2031-02-04)\n" + below;
        ParseResult alone = parser.parse(first);
        Assume.that(alone.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.UNCLOSED_BLOCK));

        List<Digest> digests = new ArrayList<>(alone.digests());
        digests.addAll(parser.parse(second).digests());

        assertThat(parser.parse(first + second).digests()).isEqualTo(digests);
    }
}

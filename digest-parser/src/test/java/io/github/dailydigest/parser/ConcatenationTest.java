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

    /** Shows whether a block is open above it, which is only reported if it hides papers. */
    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00009)\n";

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
        Assume.that(!reports(DiagnosticCode.FENCED_FILE, alone));
        Assume.that(!reports(DiagnosticCode.UNCLOSED_BLOCK, parser.parse(first + PAPER)));

        List<Digest> digests = new ArrayList<>(alone.digests());
        digests.addAll(parser.parse(second).digests());

        assertThat(parser.parse(first + second).digests()).isEqualTo(digests);
    }

    private static boolean reports(DiagnosticCode code, ParseResult result) {
        return result.diagnostics().stream().anyMatch(d -> d.code() == code);
    }
}

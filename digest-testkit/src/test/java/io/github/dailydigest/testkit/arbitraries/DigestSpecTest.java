package io.github.dailydigest.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DigestSpecTest {

    @Provide
    Arbitrary<Digest> withHeading() {
        return DigestSpec.any().withHeading().ofPapers(0, 0).arbitrary();
    }

    @Property(tries = 50)
    void digestsWithHeadingButWithoutPapersHaveADate(@ForAll("withHeading") Digest digest) {
        assertThat(digest.date()).isPresent();
    }

    @Provide
    Arbitrary<Paper> arxivPapers() {
        return PaperSpec.any()
                .arxivOnly()
                .linked()
                .labelledOnly()
                .withUnrecognized()
                .arbitrary();
    }

    @Property(tries = 200)
    void paperRestrictionsCanBeCombined(@ForAll("arxivPapers") Paper paper) {
        assertThat(paper.arxivId()).isPresent();
        assertThat(paper.sections()).allMatch(section -> section.label().isPresent());
        assertThat(paper.unrecognized()).isNotEmpty();
    }
}

package io.github.dailydigest.examples.testkituser;

import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Samples;
import net.jqwik.api.*;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    @Test
    void thePaperWithTheMostVotesIsTheFirst() {
        assertThat(Shortlist.of(Samples.english(), 2))
                .hasTitle("Daily Papers")
                .hasPapers(2)
                .paper(0)
                .hasVotes(85);
    }

    @Property
    void aShortDigestKeepsAllItsPapers(@ForAll Digest digest) {
        assertThat(Shortlist.of(digest, 4).papers()).containsExactlyInAnyOrderElementsOf(digest.papers());
    }

    @Property
    void aLongDigestKeepsAsManyAsAsked(@ForAll("long") Digest digest) {
        assertThat(Shortlist.of(digest, 2)).hasPapers(2);
    }

    @Provide("long")
    Arbitrary<Digest> longDigests() {
        return DigestArbitraries.digests().dated().ofPapers(2, 5).arxivOnly();
    }
}

package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.Variant.AuthorList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DigestArbitraryTest {

    private static final DigestArbitrary DIGESTS = DigestArbitraries.digests();

    @Provide
    Arbitrary<Digest> combined() {
        return DIGESTS.dated().ofPapers(1, 3).arxivOnly().labelledOnly();
    }

    @Property(tries = 200)
    void restrictionsCanBeCombined(@ForAll("combined") Digest digest) {
        assertThat(digest.date()).isPresent();
        assertThat(digest.papers())
                .hasSizeBetween(1, 3)
                .allMatch(paper -> paper.arxivId().isPresent());
        assertThat(digest.papers())
                .flatExtracting(Paper::sections)
                .allMatch(section -> section.label().isPresent());
        assertThat(Variant.of(AuthorList.PRINTED_LIST).canHold(digest)).isTrue();
    }

    @Provide
    Arbitrary<Digest> undated() {
        return DIGESTS.undated().ofPapers(0, 2);
    }

    @Property(tries = 200)
    void digestsWithoutDateHaveAPaper(@ForAll("undated") Digest digest) {
        assertThat(digest.date()).isEmpty();
        assertThat(digest.papers()).hasSizeBetween(1, 2);
    }

    @Provide
    Arbitrary<Digest> empty() {
        return DIGESTS.ofPapers(0);
    }

    @Property(tries = 50)
    void digestsWithoutPapersHaveADate(@ForAll("empty") Digest digest) {
        assertThat(digest.date()).isPresent();
        assertThat(digest.papers()).isEmpty();
    }

    @Provide
    Arbitrary<Paper> arxivPapers() {
        return DigestArbitraries.papers().arxivOnly().labelledOnly().withUnrecognized();
    }

    @Property(tries = 200)
    void paperRestrictionsCanBeCombined(@ForAll("arxivPapers") Paper paper) {
        assertThat(paper.arxivId()).isPresent();
        assertThat(paper.sections()).allMatch(section -> section.label().isPresent());
        assertThat(paper.unrecognized()).isNotEmpty();
    }

    @Property(tries = 20)
    void jqwikFindsArbitrariesByType(
            @ForAll Digest digest,
            @ForAll Paper paper,
            @ForAll Author author,
            @ForAll Section section,
            @ForAll Link link,
            @ForAll Media media,
            @ForAll ArxivId arxivId,
            @ForAll Variant variant,
            @ForAll Rendering rendering,
            @ForAll Damaged damaged) {
        assertThat(rendering.variant().canHold(rendering.digests())).isTrue();
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(author.name()).isNotBlank();
        assertThat(link.url()).isNotEmpty();
    }

    @Example
    void restrictionsReturnNewArbitraries() {
        DigestArbitrary dated = DIGESTS.dated();

        assertThat(dated).isNotSameAs(DIGESTS);
        assertThat(dated.ofPapers(1)).isNotSameAs(dated);
    }

    @Example
    void impossibleNumbersOfPapersAreRejected() {
        assertThatThrownBy(() -> DIGESTS.ofPapers(-1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a range of numbers of papers: -1 to 2");
        assertThatThrownBy(() -> DIGESTS.ofPapers(3, 2)).hasMessage("not a range of numbers of papers: 3 to 2");
        assertThatThrownBy(() -> DIGESTS.undated().ofPapers(0).generator(1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a digest without a date must have a paper, but the maximum is 0");
    }
}

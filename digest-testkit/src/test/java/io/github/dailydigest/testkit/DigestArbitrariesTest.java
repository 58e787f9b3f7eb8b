package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.rendering.SectionNames;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DigestArbitrariesTest {

    private static final Digest PLAIN = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .addPapers(Paper.builder()
                    .title("A Title")
                    .url("https://arxiv.org/abs/3102.00001")
                    .build())
            .build();

    @Provide
    Arbitrary<Digest> digests() {
        return DigestArbitraries.digests();
    }

    @Provide
    Arbitrary<Section> sections() {
        return DigestArbitraries.sections();
    }

    @Provide
    Arbitrary<Paper> papersWithUnrecognized() {
        return DigestArbitraries.papers().withUnrecognized();
    }

    @Provide
    Arbitrary<Variant> variants() {
        return DigestArbitraries.variants();
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Property
    void digestsHaveADateOrAPaperAndFitAVariant(@ForAll("digests") Digest digest) {
        assertThat(digest.date().isPresent() || !digest.papers().isEmpty()).isTrue();
        assertThatNoException().isThrownBy(() -> DigestArbitraries.variantsFor(digest));
    }

    @Property
    void kindOfASectionMatchesItsLabel(@ForAll("sections") Section section) {
        assertThat(section.kind())
                .isEqualTo(section.label().map(SectionNames::kind).orElse(SectionKind.SUMMARY));
    }

    @Property
    void sectionsWithALabelHavePointsIfTheirBodyIsAPrintedList(@ForAll("sections") Section section) {
        Assume.that(section.label().isPresent());

        assertThat(section.markdown().startsWith("['") || section.markdown().startsWith("[\""))
                .isEqualTo(!section.points().isEmpty());
    }

    @Property
    void moreAuthorsAreGeneratedOnlyAfterAnAuthor(@ForAll Paper paper) {
        assertThat(paper.moreAuthors() && paper.authors().isEmpty()).isFalse();
    }

    @Property
    void linksAreOfAnotherPageThanTheUrl(@ForAll Paper paper) {
        assertThat(paper.links())
                .extracting(Link::url)
                .doesNotContain(paper.url().orElse(""));
        assertThat(paper.url().isPresent() || paper.links().isEmpty()).isTrue();
    }

    @Example
    void everyNewValueIsGenerated() {
        List<Digest> samples =
                DigestArbitraries.digests().sampleStream().limit(500).toList();

        assertThat(samples)
                .anyMatch(digest -> digest.endDate().isPresent())
                .anyMatch(
                        digest -> digest.date().isPresent() && digest.endDate().isEmpty());
        assertThat(samples)
                .flatExtracting(Digest::papers)
                .anyMatch(paper -> paper.topic().isPresent())
                .anyMatch(paper -> paper.published().isPresent())
                .anyMatch(paper -> paper.links().size() > 1)
                .anyMatch(Paper::moreAuthors);
    }

    @Property
    void unrecognizedTextIsGeneratedOnRequest(@ForAll("papersWithUnrecognized") Paper paper) {
        assertThat(paper.unrecognized()).isNotEmpty();
    }

    @Property
    void everyVariantCanHoldAPlainDigest(@ForAll("variants") Variant variant) {
        assertThat(variant.canHold(PLAIN)).isTrue();
    }

    @Property
    void renderingsContainAllTitlesInOrder(@ForAll("renderings") Rendering rendering) {
        String markdown = rendering.markdown();
        int from = 0;
        for (Digest digest : rendering.digests()) {
            for (Paper paper : digest.papers()) {
                int found = markdown.indexOf(paper.title(), from);
                assertThat(found).as(paper.title()).isNotNegative();
                from = found + paper.title().length();
            }
        }
    }

    @Example
    void digestThatFitsNoVariantIsRejected() {
        Digest digest = Digest.builder().title("Papers of the Week").build();

        assertThatThrownBy(() -> DigestArbitraries.variantsFor(digest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no variant can hold the digests: digests[0] has neither a date nor a paper, and would be"
                        + " parsed as text");
    }
}

package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant.Surroundings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which digests a variant can hold, so that each heading of a digest and of a paper is recognizable as one. */
class EvidenceVariantTest {

    private static final Variant CANONICAL = Variant.canonical();

    @Test
    void papersNeedEvidence() {
        Section news = Section.of(SectionKind.WHATS_NEW, "What's New", "Text");
        Section method = Section.of(SectionKind.METHOD, "Method", "Text");
        Section outlook = Section.of(SectionKind.OTHER, "Outlook", "Text");
        Section fence = Section.of(SectionKind.WHATS_NEW, "What's New", "```");

        assertEvidence(false, false, titled());
        assertEvidence(true, false, titled().votes(0));
        assertEvidence(true, false, titled().addAuthors(Author.of("Ada Example")));
        assertEvidence(true, true, titled().votes(0).addSections(news));
        assertEvidence(false, false, titled().addSections(news));
        assertEvidence(false, false, titled().addSections(news, outlook));
        assertEvidence(false, false, titled().addSections(news, news));
        assertEvidence(false, false, titled().addSections(fence, method));
        assertEvidence(true, true, titled().addSections(news, method));
        assertEvidence(false, false, titled().media(Media.image("t.png")));

        assertEvidence(true, true, titled().url("https://arxiv.org/abs/3102.00001"));
        assertEvidence(false, false, titled().url("https://example.org/a"));
        assertEvidence(true, false, titled().url("a-title.md"));
        assertEvidence(false, false, titled().url("#a-title"));
        assertEvidence(false, false, titled().url("//example.org/a"));
        assertEvidence(true, true, titled().url("https://example.org/a").votes(0));
        assertEvidence(true, true, titled().url("https://example.org/a").addAuthors(Author.of("Ada Example")));
        assertEvidence(true, false, titled().url("https://example.org/a").addSections(news));
        assertEvidence(false, false, titled().url("https://example.org/a").addSections(outlook));
        assertEvidence(true, false, titled().url("https://example.org/a").media(Media.image("t.png")));
    }

    private static Paper.Builder titled() {
        return Paper.builder().title("A Title");
    }

    /** Asserts whether a digest with a date, below a plain line and without a heading can hold the paper. */
    private static void assertEvidence(boolean dated, boolean undated, Paper.Builder paper) {
        Digest.Builder digest = Digest.builder().addPapers(paper.build());

        assertThat(CANONICAL.canHold(digest.build())).isEqualTo(undated);
        assertThat(CANONICAL.canHold(digest.title("Papers of the Week").build()))
                .isEqualTo(undated);
        assertThat(CANONICAL.canHold(digest.title("New uploads on arXiv(cs.CL)").build()))
                .isEqualTo(undated);
        assertThat(CANONICAL.canHold(digest.date(LocalDate.of(2031, 2, 3)).build()))
                .isEqualTo(dated);
    }

    @Test
    void aDigestWithoutPapersNeedsAnotherBelowItOrTheEndOfTheFile() {
        Digest empty = Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .title("Daily Papers")
                .build();
        Digest.Builder other = Digest.builder()
                .addPapers(titled().url("https://arxiv.org/abs/3102.00001").build());
        Digest dated = other.date(LocalDate.of(2031, 2, 4)).build();
        Digest uploads = Digest.builder()
                .title("New uploads on arXiv(cs.CL)")
                .papers(dated.papers())
                .build();
        Variant page = Variant.of(Surroundings.FRONT_PAGE);

        assertThat(CANONICAL.canHold(empty)).isTrue();
        assertThat(CANONICAL.canHold(List.of(empty, dated))).isTrue();
        assertThat(CANONICAL.canHold(List.of(empty, uploads))).isTrue();
        assertThat(page.canHold(empty)).isFalse();
        assertThat(page.canHold(List.of(dated, empty))).isFalse();
        assertThat(page.canHold(List.of(empty, dated))).isTrue();
        for (String version : List.of("4.3.1", "Release 10.0", "[Unreleased]", "unreleased")) {
            assertThat(CANONICAL.canHold(
                            Digest.builder().from(empty).title(version).build()))
                    .isFalse();
            assertThat(CANONICAL.canHold(
                            Digest.builder().from(dated).title(version).build()))
                    .isTrue();
        }
        assertThat(CANONICAL.canHold(Digest.builder().from(empty).title("4. 3").build()))
                .isTrue();
    }

    @Test
    void aHeadingWithoutADateIsATopicOfTheDigestAboveIfThatHasADate() {
        Paper paper = titled().url("https://arxiv.org/abs/3102.00001").build();
        Digest dated =
                Digest.builder().date(LocalDate.of(2031, 2, 3)).addPapers(paper).build();
        Digest week =
                Digest.builder().title("Papers of the Week").addPapers(paper).build();
        Digest uploads = Digest.builder()
                .title("New uploads on arXiv(cs.CL)")
                .addPapers(paper)
                .build();

        assertThat(CANONICAL.canHold(List.of(dated, week))).isFalse();
        assertThat(CANONICAL.canHold(List.of(week, dated))).isTrue();
        assertThat(CANONICAL.canHold(List.of(uploads, week))).isTrue();
        assertThat(CANONICAL.canHold(List.of(dated, uploads, week))).isTrue();
    }
}

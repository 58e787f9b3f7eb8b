package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.HeadingSpacing;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers whose entries are no headings. */
final class EntryFormTest {

    private static final Section NEWS = Section.of(SectionKind.WHATS_NEW, "What's New", "A model reads.");
    private static final Section METHOD = Section.of(SectionKind.METHOD, "Method", "It skips.");

    private static final Paper FIRST = paper("A Model That Reads", "1")
            .votes(12)
            .addAuthors(Author.of("Ada Example"))
            .putMetadata("Comments", "9 pages")
            .addSections(NEWS)
            .build();

    private static final Paper SECOND = paper("On Reading Less", "2").build();

    private static final Digest DIGEST = dated(FIRST, SECOND);

    private static Paper.Builder paper(String title, String number) {
        return Paper.builder().title(title).url("https://arxiv.org/abs/3102.0000" + number);
    }

    private static Digest dated(Paper... papers) {
        return Digest.builder().date(LocalDate.of(2031, 2, 3)).addPapers(papers).build();
    }

    private static Digest undated(Paper... papers) {
        return Digest.builder().addPapers(papers).build();
    }

    private static Set<EntryForm> formsFor(Digest digest) {
        EnumSet<EntryForm> forms = EnumSet.noneOf(EntryForm.class);
        for (EntryForm form : EntryForm.values()) {
            if (Variant.of(form).canHold(digest)) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static Set<EntryForm> formsFor(Paper.Builder paper) {
        return formsFor(dated(paper.build()));
    }

    private static Set<EntryForm> allBut(EntryForm first, EntryForm... others) {
        return EnumSet.complementOf(EnumSet.of(first, others));
    }

    /** Asserts what follows the heading of the digest. */
    private static void assertRendered(Variant variant, String markdown) {
        assertThat(variant.render(DIGEST).markdown()).isEqualTo("## (2031-02-03)\n\n" + markdown);
    }

    @Test
    void rowsHaveAColumnForEachFieldAndLabelOfAnyPaper() {
        assertRendered(Variant.of(EntryForm.TABLE_ROW), """
                | Title | Authors | Vote | Comments | What's New |
                |---|---|---|---|---|
                | [A Model That Reads](https://arxiv.org/abs/3102.00001) | Ada Example | 12 | 9 pages | A model reads. |
                | [On Reading Less](https://arxiv.org/abs/3102.00002) |  |  |  |  |

                """);
    }

    @Test
    void itemsHaveVotesBesideTheTitleAndAllElseIndented() {
        assertRendered(Variant.of(EntryForm.LIST_ITEM), """
                - **[A Model That Reads](https://arxiv.org/abs/3102.00001)** 👍 12

                  Authors: Ada Example

                  Comments: 9 pages

                  - ***What's New***: A model reads.

                - **[On Reading Less](https://arxiv.org/abs/3102.00002)**

                """);
        assertRendered(Variant.of(EntryForm.LIST_ITEM, HeadingSpacing.TIGHT, UnknownVotes.DASH), """
                - **[A Model That Reads](https://arxiv.org/abs/3102.00001)** 👍 12
                  Authors: Ada Example

                  Comments: 9 pages

                  - ***What's New***: A model reads.
                - **[On Reading Less](https://arxiv.org/abs/3102.00002)**
                  Vote: -

                """);
    }

    @Test
    void numberedItemsHaveTheUrlInAField() {
        assertRendered(Variant.of(EntryForm.NUMBERED_ITEM), """
                1. **A Model That Reads** - 👍 12

                   - Paper: https://arxiv.org/abs/3102.00001

                   Authors: Ada Example

                   Comments: 9 pages

                   - ***What's New***: A model reads.

                2. **On Reading Less**

                   - Paper: https://arxiv.org/abs/3102.00002

                """);
    }

    @Test
    void linkLinesAreFollowedByAllElse() {
        assertRendered(Variant.of(EntryForm.LINK_LINE), """
                [A Model That Reads](https://arxiv.org/abs/3102.00001)

                Vote: 12

                Authors: Ada Example

                Comments: 9 pages

                - ***What's New***: A model reads.

                [On Reading Less](https://arxiv.org/abs/3102.00002)

                """);
    }

    @Test
    void boldLinesHaveTheUrlInAField() {
        assertRendered(Variant.of(EntryForm.BOLD_LINE, HeadingSpacing.TIGHT), """
                **A Model That Reads**
                - Paper: https://arxiv.org/abs/3102.00001

                Vote: 12

                Authors: Ada Example

                Comments: 9 pages

                - ***What's New***: A model reads.

                **On Reading Less**
                - Paper: https://arxiv.org/abs/3102.00002

                """);
    }

    @Test
    void detailsHaveVotesInTheSummary() {
        assertRendered(Variant.of(EntryForm.DETAILS), """
                <details><summary><b>1. A Model That Reads</b> ⭐ 12</summary>

                - Paper: https://arxiv.org/abs/3102.00001

                Authors: Ada Example

                Comments: 9 pages

                - ***What's New***: A model reads.

                </details>

                <details><summary><b>2. On Reading Less</b></summary>

                - Paper: https://arxiv.org/abs/3102.00002

                </details>

                """);
    }

    @Test
    void everyFormCanHoldADatedDigestOfPlainPapers() {
        assertThat(formsFor(DIGEST)).containsExactly(EntryForm.values());
    }

    @ParameterizedTest
    @EnumSource
    void emptyDigestsLookTheSameInEveryForm(EntryForm form) {
        Digest empty = dated();

        assertThat(Variant.of(form).render(empty).markdown())
                .isEqualTo(Variant.canonical().render(empty).markdown());
    }

    @Test
    void onlyHeadingsCanHoldAPaperThatIsNotOnArxiv() {
        Paper.Builder paper = Paper.builder().title("A Model That Reads").votes(12);

        assertThat(formsFor(paper)).containsExactly(EntryForm.HEADING);
        assertThat(formsFor(paper.url("https://example.org/1"))).containsExactly(EntryForm.HEADING);
    }

    @Test
    void linkLinesNeedADateAndOtherFormsACompanion() {
        Paper third = paper("Third", "3").build();
        Digest week =
                Digest.builder().from(undated(FIRST, SECOND)).title("Week").build();
        Digest uploads =
                Digest.builder().from(week).title("New uploads on arXiv(cs.CL)").build();

        assertThat(formsFor(undated(FIRST, SECOND))).isEqualTo(allBut(EntryForm.LINK_LINE));
        assertThat(formsFor(undated(FIRST))).isEqualTo(Set.of(EntryForm.HEADING, EntryForm.TABLE_ROW));
        assertThat(formsFor(undated(third, FIRST))).containsExactly(EntryForm.HEADING);
        assertThat(formsFor(week)).isEqualTo(allBut(EntryForm.LINK_LINE));
        assertThat(formsFor(uploads)).isEqualTo(allBut(EntryForm.LINK_LINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading",
                "Model $$",
                "A `model` reads",
                "Reads <think> it",
                "*A model* reads",
                "A ] model",
                "“A model” reads"
            })
    void onlyHeadingsCanHoldTitlesWithMarkup(String title) {
        assertThat(formsFor(paper(title, "1"))).containsExactly(EntryForm.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001. A Model",
                "Say [IDK] Again",
                "Model: It Reads",
                "A Model Reads:",
                "Paper of Models",
                "🚀 A Model",
                "A* and More"
            })
    void onlyALinkShowsThatAllOfATitleIsOne(String title) {
        assertThat(formsFor(paper(title, "1")))
                .containsExactly(EntryForm.HEADING, EntryForm.TABLE_ROW, EntryForm.LIST_ITEM, EntryForm.LINK_LINE);
    }

    @Test
    void cellsCannotHoldPipesAndLineEnds() {
        assertThat(formsFor(paper("A | B", "1")))
                .containsExactly(EntryForm.HEADING, EntryForm.LIST_ITEM, EntryForm.LINK_LINE);
        for (Paper.Builder paper : List.of(
                paper("A Title", "1").addAuthors(Author.of("A|B")),
                paper("A Title", "1").links(List.of(Link.of("a|b", "/b"))),
                paper("A Title", "1").putMetadata("Comments", "a | b"),
                paper("A Title", "1").addSections(Section.of(SectionKind.METHOD, "Method", "a | b")),
                paper("A Title", "1").addSections(Section.of(SectionKind.METHOD, "Method", "a\nb")))) {
            assertThat(formsFor(paper)).isEqualTo(allBut(EntryForm.TABLE_ROW));
        }
    }

    @Test
    void tablesCannotHoldWhatHasNoColumn() {
        Section list = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("- a point")
                .addPoints("a point")
                .build();

        for (Paper.Builder paper : List.of(
                paper("What's New", "1"),
                paper("A Title", "1").media(Media.image("t.png")),
                paper("A Title", "1").putMetadata("Comments", ""),
                paper("A Title", "1").putMetadata("Comments", "N/A"),
                paper("A Title", "1").addSections(list),
                paper("A Title", "1").addSections(Section.of(SectionKind.METHOD, "Method", "")),
                paper("A Title", "1").addSections(Section.of(SectionKind.METHOD, "Method", "<b>a</b>")),
                paper("A Title", "1").addSections(Section.of(SectionKind.OTHER, "Outlook", "Text")),
                paper("A Title", "1").addSections(NEWS, NEWS))) {
            assertThat(formsFor(paper)).doesNotContain(EntryForm.TABLE_ROW).contains(EntryForm.HEADING);
        }
    }

    @Test
    void sectionsOfATableAreInTheOrderOfItsColumns() {
        Paper both = paper("A Title", "1").addSections(NEWS, METHOD).build();
        Paper last = paper("A Title", "2").addSections(METHOD).build();
        Paper other = paper("A Title", "3").addSections(METHOD, NEWS).build();

        assertThat(formsFor(dated(both, last))).contains(EntryForm.TABLE_ROW);
        assertThat(formsFor(dated(both, other))).isEqualTo(allBut(EntryForm.TABLE_ROW));
    }

    @Test
    void tablesWithoutADateNeedKnownColumns() {
        Paper.Builder paper = paper("A Title", "1").putMetadata("Journal", "a").putMetadata("Subjects", "b");

        assertThat(formsFor(undated(paper.build()))).contains(EntryForm.TABLE_ROW);
        assertThat(formsFor(undated(paper.putMetadata("Accepted At", "c").build())))
                .doesNotContain(EntryForm.TABLE_ROW);
        assertThat(formsFor(paper)).contains(EntryForm.TABLE_ROW);
    }

    @Test
    void bodiesMustNotEndTheEntryOrStartAnother() {
        assertThat(formsWithBody("Code:\n```\na")).containsExactly(EntryForm.HEADING);
        assertThat(formsWithBody("Text\n# a")).containsExactly(EntryForm.HEADING);
        assertThat(formsWithBody("Text\n<p>a")).containsExactly(EntryForm.HEADING);
        assertThat(formsWithBody("Text\n[a](b)")).isEqualTo(allBut(EntryForm.TABLE_ROW, EntryForm.LINK_LINE));
        assertThat(formsWithBody("Text\n**a b**")).isEqualTo(allBut(EntryForm.TABLE_ROW, EntryForm.BOLD_LINE));
        assertThat(formsWithBody("Text\n__a b__")).isEqualTo(allBut(EntryForm.TABLE_ROW, EntryForm.BOLD_LINE));
        assertThat(formsWithBody("Text\n- a")).isEqualTo(allBut(EntryForm.TABLE_ROW));
    }

    private static Set<EntryForm> formsWithBody(String body) {
        return formsFor(paper("A Title", "1").addSections(Section.of(SectionKind.METHOD, "Method", body)));
    }
}

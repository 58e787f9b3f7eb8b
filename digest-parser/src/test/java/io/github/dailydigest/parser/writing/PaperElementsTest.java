package io.github.dailydigest.parser.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestWriter.AuthorListStyle;
import io.github.dailydigest.parser.DigestWriter.LabelEmphasis;
import io.github.dailydigest.parser.DigestWriter.VideoStyle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperElementsTest {

    private final PaperElements elements =
            new PaperElements(LabelEmphasis.THREE_ASTERISKS, AuthorListStyle.NAMES, VideoStyle.LINK_AND_ELEMENT);

    @Test
    void theHeadingLinksToThePaper() {
        assertThat(PaperElements.headings(paper().url("u").build())).containsExactly("### [T](u)", "### [T]( u )");
        assertThat(PaperElements.headings(paper().build())).containsExactly("### T", "### [T]()");
    }

    @Test
    void elementsAreInTheOrderOfTheCanonicalForm() {
        Paper paper = paper().addSections(
                        Section.of(SectionKind.WHATS_NEW, "What's New", "a"),
                        Section.builder()
                                .kind(SectionKind.SUMMARY)
                                .markdown("b")
                                .build())
                .addUnrecognized("c")
                .putMetadata("Notes", "d")
                .addLinks(Link.of("e", "f"))
                .published(LocalDate.of(2031, 2, 3))
                .topic("g")
                .addAuthors(Author.of("Ada"))
                .votes(5)
                .media(Media.image("h"))
                .build();

        assertThat(elements.of(paper))
                .extracting(element -> element.plain().text())
                .containsExactly(
                        "![](h)",
                        "Vote: 5",
                        "Authors: Ada",
                        "Topic: g",
                        "Published: 2031-02-03",
                        "Links: [e](f)",
                        "Notes: d",
                        "c",
                        "- ***What's New***: a",
                        "b");
        assertThat(elements.of(paper))
                .extracting(PaperElement::rank)
                .containsExactly(
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.FIELD,
                        PaperElement.Rank.LABELLED,
                        PaperElement.Rank.PROSE);
    }

    @Test
    void aPaperMayHaveNoElements() {
        assertThat(elements.of(paper().build())).isEmpty();
    }

    @Test
    void moreAuthorsFollowTheNames() {
        assertThat(texts(paper().addAuthors(Author.of("Ada"), Author.of("Bo")).moreAuthors(true)))
                .containsExactly("Authors: Ada, Bo, et al.", "Authors: ['Ada', 'Bo', 'et al.']");
        assertThat(texts(paper().moreAuthors(true))).containsExactly("Authors: et al.", "Authors: ['et al.']");
        assertThat(texts(paper().addAuthors(Author.of("Ada")))).containsExactly("Authors: Ada", "Authors: ['Ada']");
    }

    @Test
    void authorsMayBeAPythonListOnly() {
        PaperElements printed =
                new PaperElements(LabelEmphasis.THREE_ASTERISKS, AuthorListStyle.PYTHON_LIST, VideoStyle.LINK);
        List<PaperElement> written = printed.of(
                paper().addAuthors(Author.of("Ada")).moreAuthors(true).build());

        assertThat(written)
                .singleElement()
                .satisfies(element -> assertThat(element.alternatives())
                        .containsExactly(Alternative.block("Authors: ['Ada', 'et al.']")));
    }

    @Test
    void linksAreOnOneLineOrBelowAComment() {
        PaperElement links = elements.of(
                        paper().addLinks(Link.of("A", "a"), Link.of("B b", "b")).build())
                .get(0);

        assertThat(links.alternatives())
                .containsExactly(
                        new Alternative("Links: [A](a), [B b](b)", Alternative.Position.BLOCK),
                        new Alternative("-   <!-- links -->\n    a A\n    b B b", Alternative.Position.LAST_ITEM));
    }

    @Test
    void linksThatWouldBeTheUrlAreBelowAComment() {
        String home = "https://arxiv.org/abs/3102.00001";

        assertThat(texts(paper().url("u").addLinks(Link.of("A", "a"), Link.of("U", "u"))))
                .containsExactly("-   <!-- links -->\n    a A\n    u U");
        assertThat(texts(paper().addLinks(Link.of("A", "a"), Link.of("H", home))))
                .containsExactly("-   <!-- links -->\n    a A\n    " + home + " H");
        assertThat(texts(paper().url("u").addLinks(Link.of("H", home)))).hasSize(2);
    }

    @Test
    void aFieldIsOnOneLineOrBelowAComment() {
        assertThat(element(paper().putMetadata("Notes", "a b")).alternatives())
                .containsExactly(
                        new Alternative("Notes: a b", Alternative.Position.BLOCK),
                        new Alternative("-   <!-- field -->\n    ****Notes****: a b", Alternative.Position.LAST_ITEM));
        assertThat(texts(paper().putMetadata("Notes", "")))
                .containsExactly("Notes:", "-   <!-- field -->\n    ****Notes****:");
    }

    @Test
    void asterisksAroundAKeyAreQuotedByMore() {
        assertThat(texts(paper().putMetadata("a****b", "c")))
                .containsExactly("a****b: c", "-   <!-- field -->\n    *****a****b*****: c");
        assertThat(texts(paper().putMetadata("*", "c")))
                .containsExactly("*: c", "-   <!-- field -->\n    **** * ****: c");
    }

    @Test
    void aVideoIsALinkWithOrWithoutAnElement() {
        assertThat(texts(paper().media(Media.video("v"))))
                .containsExactly(
                        "[Watch Video](v)\n<div><video controls src=\"v\" muted=\"false\"></video></div>",
                        "[Watch Video](v)");
        assertThat(texts(paper().media(Media.image("v")))).containsExactly("![](v)", "![]( v )");
    }

    @Test
    void summariesAreProseOrLists() {
        Section list = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("- a\n- b")
                .addPoints("a", "b")
                .build();
        PaperElement element = element(paper().addSections(list));

        assertThat(element.rank()).isEqualTo(PaperElement.Rank.LIST);
        assertThat(element.alternatives())
                .containsExactly(
                        new Alternative("- a\n- b", Alternative.Position.BLOCK),
                        new Alternative("-   <!-- summary -->\n    - a\n    - b", Alternative.Position.ITEM));
    }

    @Test
    void linesAreIndentedExceptEmptyOnes() {
        assertThat(texts(paper().addUnrecognized("a\n\n  b")))
                .containsExactly("a\n\n  b", "-   <!-- unrecognized -->\n    a\n\n      b");
        assertThat(texts(paper().addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "a\n\nb"))))
                .containsExactly(
                        "- ***What's New***: a\n\n  b",
                        "-   ***What's New***: a\n\n    b",
                        "-   ****What's New****: a\n\n    b");
        assertThat(texts(paper().addSections(Section.of(SectionKind.WHATS_NEW, "What's New", ""))))
                .contains("- ***What's New***:");
    }

    @Test
    void eachElementAddsItselfToAPaper() {
        Paper paper = paper().url("u")
                .media(Media.video("v"))
                .votes(5)
                .addAuthors(Author.of("Ada"))
                .moreAuthors(true)
                .topic("cs.CL")
                .published(LocalDate.of(2031, 2, 3))
                .addLinks(Link.of("A", "a"))
                .putMetadata("Notes", "b")
                .addUnrecognized("c")
                .addSections(
                        Section.of(SectionKind.WHATS_NEW, "What's New", "a"),
                        Section.builder()
                                .kind(SectionKind.SUMMARY)
                                .markdown("b")
                                .build())
                .build();
        Paper.Builder copy = paper().url("u");
        for (PaperElement element : elements.of(paper)) {
            copy = element.addTo().apply(copy);
        }

        assertThat(copy.build()).isEqualTo(paper);
    }

    @Test
    void onlyASummaryMergesIntoWhatIsAbove() {
        assertThat(PaperElement.Rank.PROSE.wouldMergeInto(PaperElement.Rank.FIELD))
                .isFalse();
        assertThat(PaperElement.Rank.PROSE.wouldMergeInto(PaperElement.Rank.PROSE))
                .isTrue();
        assertThat(PaperElement.Rank.PROSE.wouldMergeInto(PaperElement.Rank.LIST))
                .isTrue();
        assertThat(PaperElement.Rank.LIST.wouldMergeInto(PaperElement.Rank.PROSE))
                .isFalse();
        assertThat(PaperElement.Rank.LIST.wouldMergeInto(PaperElement.Rank.LIST))
                .isTrue();
        assertThat(PaperElement.Rank.LIST.wouldMergeInto(PaperElement.Rank.LABELLED))
                .isTrue();
        assertThat(PaperElement.Rank.FIELD.wouldMergeInto(PaperElement.Rank.LABELLED))
                .isFalse();
        assertThat(PaperElement.Rank.LABELLED.wouldMergeInto(PaperElement.Rank.LABELLED))
                .isFalse();
    }

    private PaperElement element(Paper.Builder paper) {
        return elements.of(paper.build()).get(0);
    }

    private List<String> texts(Paper.Builder paper) {
        return element(paper).alternatives().stream().map(Alternative::text).toList();
    }

    private static Paper.Builder paper() {
        return Paper.builder().title("T");
    }
}

package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant.AuthorList;
import io.github.dailydigest.testkit.Variant.BodyContinuation;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.EmphasisMarks;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import io.github.dailydigest.testkit.Variant.LineEnd;
import io.github.dailydigest.testkit.Variant.MetadataStyle;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.Surroundings;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import io.github.dailydigest.testkit.Variant.VideoForm;
import io.github.dailydigest.testkit.rendering.SectionNames;
import io.github.dailydigest.testkit.rendering.VariantAxes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariantTest {

    private static final Variant CANONICAL = Variant.canonical();
    private static final Variant UNINDENTED = Variant.of(BodyContinuation.UNINDENTED);
    private static final Variant TRAILING_URL = Variant.of(PaperHeadingStyle.TRAILING_URL);

    private static Paper.Builder paper() {
        return Paper.builder().title("A Title").url("https://arxiv.org/abs/3102.00001");
    }

    private static Digest dated(Paper.Builder paper) {
        return Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .addPapers(paper.build())
                .build();
    }

    private static Digest withBody(String body) {
        return dated(paper().addSections(Section.of(SectionKind.OTHER, "Limitations", body)));
    }

    private static Digest withSections(Section.Builder... sections) {
        Paper.Builder paper = paper();
        for (Section.Builder section : sections) {
            paper.addSections(section.build());
        }
        return dated(paper);
    }

    private static Section.Builder summary(String markdown, String... points) {
        return Section.builder().kind(SectionKind.SUMMARY).markdown(markdown).addPoints(points);
    }

    private static Section.Builder labelled(String label, String markdown, String... points) {
        return Section.builder()
                .kind(SectionNames.kind(label))
                .label(label)
                .markdown(markdown)
                .addPoints(points);
    }

    @Test
    void variantsAreEqualIfAllChoicesAreEqual() {
        Variant crlf = Variant.of(LineEnd.CRLF);

        assertThat(crlf)
                .isEqualTo(CANONICAL.choose(LineEnd.CRLF))
                .hasSameHashCodeAs(crlf.choose(LineEnd.CRLF))
                .isNotEqualTo(CANONICAL)
                .hasToString("Variant[LineEnd.CRLF]");
        assertThat(Variant.of()).isEqualTo(CANONICAL).hasToString("Variant[canonical]");
    }

    @Test
    void everyAxisHasAChoice() {
        assertThat(CANONICAL.choice(LineEnd.class)).isEqualTo(LineEnd.LF);
        assertThat(Variant.of(LineEnd.CRLF).choice(LineEnd.class)).isEqualTo(LineEnd.CRLF);
        assertThat(Variant.of(LineEnd.CRLF).choice(Surroundings.class)).isEqualTo(Surroundings.BARE);
        assertThat(Variant.Choice.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(VariantAxes.ALL);
    }

    @Test
    void twoChoicesOnTheSameAxisAreRejected() {
        assertThatThrownBy(() -> Variant.of(LineEnd.CRLF, UnknownVotes.DASH, LineEnd.LF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two choices on the same axis: LineEnd.CRLF and LineEnd.LF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ronald Example, Jr.", "Example,", ",", "[Anonymous]"})
    void onlyAPrintedListCanHoldNamesThatWouldBeSplitInAPlainList(String name) {
        Digest digest = dated(paper().addAuthors(Author.of(name)));

        assertThat(CANONICAL.canHold(digest)).isFalse();
        assertThat(Variant.of(AuthorList.PRINTED_LIST).canHold(digest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "Ronald Example Jr.", "Robert \"Bo\" Sample", "Sample,Jr."})
    void plainListCanHoldOtherUnusualNames(String name) {
        assertThat(CANONICAL.canHold(dated(paper().addAuthors(Author.of(name)))))
                .isTrue();
    }

    @Test
    void trailingUrlMustBePresentAndHttpAndWithoutParentheses() {
        assertThat(TRAILING_URL.canHold(dated(paper()))).isTrue();
        assertThat(TRAILING_URL.canHold(dated(paper().url("/papers/1")))).isFalse();
        assertThat(TRAILING_URL.canHold(dated(paper().url("https://example.org/a_(b)"))))
                .isFalse();
        assertThat(TRAILING_URL.canHold(dated(paper().title("On (https://example.org/a)"))))
                .isFalse();
        assertThat(TRAILING_URL.canHold(dated(Paper.builder().title("A Title"))))
                .isFalse();
    }

    @Test
    void titleWithoutUrlMustNotLookLikeALinkOrALabel() {
        assertThat(CANONICAL.canHold(dated(Paper.builder().title("A Title").votes(85))))
                .isTrue();
        assertThat(CANONICAL.canHold(dated(Paper.builder().title("[A](b)").votes(85))))
                .isFalse();
        assertThat(CANONICAL.canHold(dated(Paper.builder().title("C#").votes(85))))
                .isFalse();
        assertThat(CANONICAL.canHold(dated(Paper.builder().title("What’s new:").votes(85))))
                .isFalse();
        assertThat(CANONICAL.canHold(dated(paper().title("What’s new:")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [T](https://example.org/t)",
                "## Daily Papers (2031-02-04)",
                "New uploads on arXiv(cs.CL)",
                "- **Note**: a label",
                "- What's New: a label",
                "1. **What's New**: a label",
                "#### 새로운 점",
                "  - nested",
                "<div>",
                "---",
                "```"
            })
    void linesThatWouldEndTheBodyRequireIndentation(String line) {
        Digest digest = withBody("First.\n" + line);

        assertThat(UNINDENTED.canHold(digest)).isFalse();
        assertThat(CANONICAL.canHold(digest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) first",
                "1. **Tokenizer**: bytes",
                "- a point",
                "$$",
                "Vote: 85",
                "**Note**: words",
                "```\ncode\n```",
                "![](a.png)"
            })
    void bodyWithoutIndentationCanHoldOtherLines(String lines) {
        assertThat(UNINDENTED.canHold(withBody("First.\n" + lines))).isTrue();
    }

    static Stream<Variant> plainerLabels() {
        return Stream.<Variant.Choice>of(
                        LabelMark.NUMBER, LabelMark.NONE, LabelMark.HEADING, EmphasisMarks.NONE, LabelEnd.LINE_END)
                .map(Variant::of);
    }

    @ParameterizedTest
    @MethodSource("plainerLabels")
    void labelsWithoutBulletEmphasisOrColonMustBeKnown(Variant variant) {
        assertThat(variant.canHold(withSections(labelled("What’s new", "Text"))))
                .isTrue();
        assertThat(variant.canHold(withSections(labelled("Limitations", "Text"))))
                .isFalse();
    }

    @Test
    void bodyOfALabelWithoutBulletCannotBeIndented() {
        Digest digest = withSections(labelled("What's New", "First.\n**Note**: words"));

        assertThat(UNINDENTED.canHold(digest)).isTrue();
        assertThat(Variant.of(LabelMark.NONE).canHold(digest)).isFalse();
        assertThat(Variant.of(LabelMark.HEADING).canHold(withSections(labelled("What's New", "First.\n# a"))))
                .isFalse();
    }

    @Test
    void bodyBelowItsLabelMustStartWithText() {
        Digest digest = withSections(labelled("What's New", "- a point"));

        assertThat(CANONICAL.canHold(digest)).isTrue();
        assertThat(Variant.of(LabelEnd.LINE_END).canHold(digest)).isFalse();
    }

    @Test
    void bodyThatStartsWithAColonRequiresAColonAfterTheEmphasis() {
        Digest digest = withSections(labelled("What's New", ": a"));

        assertThat(CANONICAL.canHold(digest)).isTrue();
        assertThat(Variant.of(LabelEnd.COLON_WITHIN).canHold(digest)).isFalse();
    }

    @Test
    void dateInUnusualFormRequiresAPaperAndAPlainTitle() {
        Variant bare = Variant.of(DateStyle.BARE);
        Digest digest = dated(paper());

        assertThat(bare.canHold(digest)).isTrue();
        assertThat(bare.canHold(titled(digest, "Papers of arXiv2go"))).isTrue();
        assertThat(bare.canHold(titled(digest, "Top 10"))).isFalse();
        assertThat(bare.canHold(titled(digest, "Papers -"))).isFalse();
        assertThat(bare.canHold(dated(Paper.builder().title("A Title")))).isFalse();
        assertThat(bare.canHold(Digest.builder().date(LocalDate.of(2031, 2, 3)).build()))
                .isFalse();
        assertThat(bare.canHold(List.of(withBody("Code:\n```\na"), digest))).isFalse();
    }

    private static Digest titled(Digest digest, String title) {
        return Digest.builder().from(digest).title(title).build();
    }

    @Test
    void onlyEmphasizedLabelsAfterABulletAreEvidenceOfAPaper() {
        Digest week = Digest.builder()
                .title("Papers of the Week")
                .addPapers(paper().url("/papers/1")
                        .addSections(
                                Section.of(SectionKind.WHATS_NEW, "What's New", "Text"),
                                Section.of(SectionKind.METHOD, "Method", "Text"))
                        .build())
                .build();

        assertThat(CANONICAL.canHold(week)).isTrue();
        assertThat(plainerLabels()).noneMatch(variant -> variant.canHold(week));
    }

    @Test
    void inconsistentSectionsFitNoVariant() {
        assertThat(CANONICAL.canHold(
                        dated(paper().addSections(Section.of(SectionKind.WHATS_NEW, "Limitations", "Text")))))
                .isFalse();
        assertThat(CANONICAL.canHold(withSections(labelled("Limitations", "['a', 'b']", "a", "b"))))
                .isTrue();
        assertThat(CANONICAL.canHold(withSections(labelled("Limitations", "['a', 'b']", "a"))))
                .isFalse();
        assertThat(CANONICAL.canHold(withBody("['a', 'b']"))).isFalse();
        assertThat(CANONICAL.canHold(withSections(summary("- a\n- b", "a", "b"))))
                .isTrue();
        assertThat(CANONICAL.canHold(withSections(summary("- a\n- b", "a b")))).isFalse();
        assertThat(CANONICAL.canHold(withSections(summary("- a\n- b")))).isFalse();
    }

    @Test
    void printedDictThatNamesSectionsFitsNoVariant() {
        assertThat(CANONICAL.canHold(withBody("{'Aspect': 'text'}"))).isTrue();
        assertThat(CANONICAL.canHold(withBody("{'Technical Details': 'text'}"))).isFalse();
        assertThat(CANONICAL.canHold(withBody("{\"What's New\": 'text'}"))).isFalse();
        assertThat(CANONICAL.canHold(withBody("[{'Technical Details': 'text'}]")))
                .isFalse();
    }

    @Test
    void sectionsMustBeProseThenBulletsThenLabels() {
        Section.Builder prose = summary("A model that reads.");
        Section.Builder list = summary("- a\n- b", "a", "b");
        Section.Builder label = labelled("What's New", "Text");

        assertThat(CANONICAL.canHold(withSections(prose, list, label, label))).isTrue();
        assertThat(CANONICAL.canHold(withSections(list, prose))).isFalse();
        assertThat(CANONICAL.canHold(withSections(label, list))).isFalse();
        assertThat(CANONICAL.canHold(withSections(prose, prose))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 3", "Key: value", "- a", "# Heading", "What's New", "![](a.png)", "A\n\n\nB"})
    void proseMustNotLookLikeOtherMarkup(String text) {
        assertThat(CANONICAL.canHold(withSections(summary(text)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Note**: a", "What's New: a", "- a", "# a"})
    void pointsMustNotLookLikeLabels(String point) {
        assertThat(CANONICAL.canHold(withSections(summary("- " + point, point))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote", "authors", "What's New", "Four words are many", "a:b"})
    void metadataKeysMustNotBeReserved(String key) {
        assertThat(CANONICAL.canHold(dated(paper().putMetadata(key, "value")))).isFalse();
        assertThat(CANONICAL.canHold(dated(paper().putMetadata("Project Page", "value"))))
                .isTrue();
    }

    @Test
    void valueOnItsOwnLineMustNotStartLikeABullet() {
        Digest digest = dated(paper().putMetadata("Comments", "- none"));

        assertThat(CANONICAL.canHold(digest)).isTrue();
        assertThat(Variant.of(MetadataStyle.NEXT_LINE).canHold(digest)).isFalse();
    }

    @Test
    void videoLinkWithoutParenthesesRequiresAnHttpUrl() {
        Variant bare = Variant.of(VideoForm.BARE_LINK_AND_BLOCK);

        assertThat(bare.canHold(dated(paper().media(Media.video("https://example.org/v.mp4")))))
                .isTrue();
        assertThat(bare.canHold(dated(paper().media(Media.video("/v.mp4"))))).isFalse();
        assertThat(bare.canHold(dated(paper().media(Media.image("/t.png"))))).isTrue();
        assertThat(CANONICAL.canHold(dated(paper().media(Media.image("a(b).png")))))
                .isFalse();
    }

    @Test
    void digestWithoutDateRequiresPapersWithEvidence() {
        Digest.Builder week = Digest.builder().title("Papers of the Week");

        assertThat(CANONICAL.canHold(
                        Digest.builder().title("Papers of the Week").build()))
                .isFalse();
        assertThat(CANONICAL.canHold(week.addPapers(paper().build()).build())).isTrue();
        assertThat(CANONICAL.canHold(
                        week.addPapers(paper().url("/papers/1").build()).build()))
                .isFalse();
        assertThat(CANONICAL.canHold(Digest.builder()
                        .title("Papers (2031-02-03)")
                        .addPapers(paper().build())
                        .build()))
                .isFalse();
    }

    @Test
    void digestWithoutHeadingMustBeTheFirst() {
        Digest none = Digest.builder().addPapers(paper().build()).build();

        assertThat(CANONICAL.canHold(List.of(none, dated(paper())))).isTrue();
        assertThat(CANONICAL.canHold(List.of(dated(paper()), none))).isFalse();
        assertThat(Variant.of(Surroundings.FRONT_PAGE).canHold(none)).isFalse();
    }

    @Test
    void plainLineCannotStartADigestBelowAnUnclosedFence() {
        Digest uploads = Digest.builder()
                .title("New uploads on arXiv(cs.CL)")
                .addPapers(paper().build())
                .build();

        assertThat(CANONICAL.canHold(List.of(withBody("Code:\n```\na\n```"), uploads)))
                .isTrue();
        assertThat(CANONICAL.canHold(List.of(withBody("Code:\n```\na"), uploads)))
                .isFalse();
    }

    @Test
    void unrecognizedTextFitsNoVariant() {
        assertThat(CANONICAL.canHold(dated(paper().addUnrecognized("Vote: many"))))
                .isFalse();
    }
}

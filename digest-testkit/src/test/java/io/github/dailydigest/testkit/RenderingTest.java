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
import io.github.dailydigest.testkit.Variant.ByteOrderMark;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import io.github.dailydigest.testkit.Variant.EmphasisMarks;
import io.github.dailydigest.testkit.Variant.FieldColon;
import io.github.dailydigest.testkit.Variant.HeadingSpacing;
import io.github.dailydigest.testkit.Variant.KeyEmphasis;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import io.github.dailydigest.testkit.Variant.LineEnd;
import io.github.dailydigest.testkit.Variant.MetadataStyle;
import io.github.dailydigest.testkit.Variant.MissingFields;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.SectionSpacing;
import io.github.dailydigest.testkit.Variant.Surroundings;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import io.github.dailydigest.testkit.Variant.VideoForm;
import io.github.dailydigest.testkit.Variant.VotesDigits;
import io.github.dailydigest.testkit.Variant.VotesKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RenderingTest {

    private static final Section NEW = Section.of(SectionKind.WHATS_NEW, "What's New", "A model reads.");
    private static final Section DETAILS =
            Section.of(SectionKind.TECHNICAL_DETAILS, "Technical Details", "Two steps:\n- read\n- 쓰기");

    private static final Paper PAPER = Paper.builder()
            .title("Notes: A Title")
            .url("https://arxiv.org/abs/3102.00001")
            .addAuthors(Author.of("Ada Example"), Author.of("Cara O'Demo"))
            .putMetadata("Comments", "9 pages")
            .addSections(NEW, DETAILS)
            .build();

    private static final Digest DIGEST = dated(PAPER);

    private static Digest dated(Paper... papers) {
        return Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .title("Daily Papers")
                .addPapers(papers)
                .build();
    }

    private static Paper with(Section... sections) {
        return Paper.builder().from(PAPER).sections(List.of(sections)).build();
    }

    private static String render(Variant variant, Digest digest) {
        return variant.render(digest).markdown();
    }

    private static String canonical(Digest digest) {
        return render(Variant.canonical(), digest);
    }

    @Test
    void canonicalFormMatchesTheGoldenCase() {
        Digest digest = dated(
                paper("00001.png", "A Title: With a Colon", "00001", 85, List.of("Ada Example", "Bo Sample"), """
                        Small models learn to ask for help before they guess.
                        A *gate* of two layers decides, for each token, whether to call the larger model.
                        At 12% of the calls, accuracy stays within 0.4 points."""),
                paper("00002.png", "작은 모델을 위한 Attention 다시 보기", "00002", 31, List.of("Cho Yebin", "Dana Test"), """
                        이 논문은 긴 문맥에서 메모리를 적게 쓰는 `attention`을 제안합니다(코드 공개).
                        키와 값을 16개씩 묶어 하나의 벡터로 요약하고, 필요할 때만 다시 풉니다.
                        메모리는 41% 줄고 속도는 1.7배 빨라졌습니다."""),
                paper("00003.gif", "Counting Without Numbers", "00003", 4, List.of("Eve Placeholder"), """
                        A benchmark of 900 drawings asks for quantities in words.
                        Each drawing comes with three phrasings and one distractor.
                        The best model answers 61% of them."""));

        assertThat(canonical(digest)).isEqualTo(GoldenCase.named("canonical").markdown());
    }

    private static Paper paper(
            String image, String title, String number, int votes, List<String> names, String bodies) {
        List<String> lines = bodies.lines().toList();
        return Paper.builder()
                .title(title)
                .url("https://arxiv.org/abs/3102." + number)
                .media(Media.image("https://example.org/thumbnails/3102." + image))
                .votes(votes)
                .authors(names.stream().map(Author::of).toList())
                .addSections(
                        Section.of(SectionKind.WHATS_NEW, "What's New", lines.get(0)),
                        Section.of(SectionKind.TECHNICAL_DETAILS, "Technical Details", lines.get(1)),
                        Section.of(SectionKind.PERFORMANCE_HIGHLIGHTS, "Performance Highlights", lines.get(2)))
                .build();
    }

    @Test
    void choicesOnManyAxesCanBeCombined() {
        String markdown = render(
                Variant.of(
                        EmphasisMarks.TWO_ASTERISKS,
                        AuthorList.PRINTED_LIST,
                        PaperHeadingStyle.TRAILING_URL,
                        SectionSpacing.LOOSE,
                        BodyContinuation.UNINDENTED,
                        UnknownVotes.DASH,
                        MetadataStyle.NEXT_LINE),
                Digest.builder()
                        .title("New uploads on arXiv(cs.CL)")
                        .addPapers(PAPER)
                        .build());

        assertThat(markdown).isEqualTo("""
                New uploads on arXiv(cs.CL)

                ### Notes: A Title (https://arxiv.org/abs/3102.00001)

                Vote: -

                Authors: ['Ada Example', "Cara O'Demo"]

                Comments:
                          9 pages

                - **What's New**: A model reads.

                - **Technical Details**: Two steps:
                - read
                - 쓰기

                """);
    }

    @Test
    void headingsCanBeRenderedWithoutBlankLines() {
        Paper second = Paper.builder()
                .title("Second")
                .url("https://arxiv.org/abs/3102.00002")
                .build();

        assertThat(render(Variant.of(HeadingSpacing.TIGHT), dated(PAPER, second)))
                .isEqualTo("""
                        ## Daily Papers (2031-02-03)
                        ### [Notes: A Title](https://arxiv.org/abs/3102.00001)
                        Authors: Ada Example, Cara O'Demo

                        Comments: 9 pages

                        - ***What's New***: A model reads.
                        - ***Technical Details***: Two steps:
                          - read
                          - 쓰기
                        ### [Second](https://arxiv.org/abs/3102.00002)

                        """);
    }

    @Test
    void labelsCanBeRenderedWithUnbalancedAsterisks() {
        assertThat(render(Variant.of(EmphasisMarks.UNBALANCED), DIGEST))
                .contains("\n- ***Technical Details*: Two steps:\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HYPHEN | TWO_UNDERSCORES | COLON | - __What's New__: A model reads.",
                "ASTERISK | ONE_ASTERISK | COLON | * *What's New*: A model reads.",
                "PLUS | PADDED | COLON_WITHIN | + ***What's New: *** A model reads.",
                "NUMBER | ONE_UNDERSCORE | COLON_WITHIN | 1. _What's New:_ A model reads.",
                "NONE | NONE | FULL_WIDTH_COLON | What's New：A model reads.",
                "HYPHEN | TWO_ASTERISKS | LINE_END | - **What's New**^  A model reads.",
                "HEADING | NONE | LINE_END | #### What's New^A model reads.",
                "HEADING | TWO_ASTERISKS | COLON | #### **What's New**:^A model reads."
            })
    void labelsCanBeRenderedInManyForms(LabelMark mark, EmphasisMarks emphasis, LabelEnd end, String text) {
        assertThat(render(Variant.of(mark, emphasis, end), dated(with(NEW))))
                .contains("\n\n" + text.replace('^', '\n') + "\n\n");
    }

    @Test
    void numberedLabelsAreCountedForEachPaper() {
        assertThat(render(Variant.of(LabelMark.NUMBER, BodyContinuation.UNINDENTED), DIGEST))
                .endsWith("""
                1. ***What's New***: A model reads.
                2. ***Technical Details***: Two steps:
                   - read
                   - 쓰기

                """);
    }

    @ParameterizedTest
    @CsvSource({
        "BARE, ## Daily Papers 2031-02-03",
        "SLASHES, ## Daily Papers (2031/02/03)",
        "DOTS_FIRST, ## 2031.02.03 Daily Papers",
        "MONTH_FIRST, '## Daily Papers - February 3, 2031'",
        "DAY_FIRST, '## Daily Papers, 3 Feb 2031'"
    })
    void datesCanBeRenderedInManyForms(DateStyle style, String heading) {
        assertThat(render(Variant.of(style), DIGEST)).startsWith(heading + "\n\n");
        assertThat(render(Variant.of(style, DigestHeadingLevel.ONE), DIGEST)).startsWith(heading.substring(1) + "\n\n");
    }

    @Test
    void fieldsCanBeRenderedInManyForms() {
        Digest voted = dated(Paper.builder().from(PAPER).votes(1234).build());
        Digest bare = dated(Paper.builder()
                .title("A")
                .url("https://arxiv.org/abs/3102.00001")
                .build());

        assertThat(render(Variant.of(VotesKey.UPVOTES, VotesDigits.GROUPED, KeyEmphasis.BOLD), voted))
                .contains("\n**Upvotes**: 1,234\n\n**Authors**: Ada Example, Cara O'Demo\n\nComments: 9 pages\n");
        assertThat(render(Variant.of(VotesKey.VOTES, FieldColon.FULL_WIDTH, KeyEmphasis.BOLD_WITH_COLON), voted))
                .contains("\n**Votes：** 1234\n")
                .contains("\nComments：9 pages\n");
        assertThat(render(Variant.of(MissingFields.EMPTY), bare)).endsWith("/3102.00001)\n\n![]()\n\nAuthors: []\n\n");
    }

    @Test
    void linesThatLookLikeHeadingsAreIndentedByFourSpaces() {
        Section body = Section.of(
                SectionKind.WHATS_NEW, "What's New", "Quoted:\n\n### [T](https://example.org/t)\n\n    code");

        assertThat(canonical(dated(with(body)))).contains("""
                -   ***What's New***: Quoted:

                    ### [T](https://example.org/t)

                        code
                """);
    }

    @Test
    void emptyBodyLeavesNoTrailingSpace() {
        assertThat(canonical(dated(with(Section.of(SectionKind.OTHER, "고찰", "")))))
                .endsWith("\n- ***고찰***:\n\n");
    }

    @Test
    void summaryIsRenderedUnchanged() {
        Section prose = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("A model that reads.\n\n그리고 씁니다.")
                .build();
        Section list = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("- It reads\n  its notes\n- It writes")
                .addPoints("It reads\nits notes", "It writes")
                .build();

        assertThat(canonical(dated(with(prose, list, NEW)))).endsWith("""
                A model that reads.

                그리고 씁니다.

                - It reads
                  its notes
                - It writes

                - ***What's New***: A model reads.

                """);
    }

    @Test
    void videosCanBeRenderedInManyForms() {
        Digest digest = dated(Paper.builder()
                .title("Video")
                .url("https://example.org/1")
                .media(Media.video("https://example.org/v.mp4"))
                .build());

        assertThat(video(digest, VideoForm.LINK_AND_BLOCK)).isEqualTo("""
                [Watch Video](https://example.org/v.mp4)
                <div><video controls src="https://example.org/v.mp4" muted="false"></video></div>""");
        assertThat(video(digest, VideoForm.BARE_LINK_AND_BLOCK)).isEqualTo("""
                [Watch Video]https://example.org/v.mp4
                <div><video controls src="https://example.org/v.mp4" muted="false"></video></div>""");
        assertThat(video(digest, VideoForm.ELEMENT)).isEqualTo("<video src='https://example.org/v.mp4'></video>");
        assertThat(video(digest, VideoForm.SOURCE_ON_NEXT_LINE)).isEqualTo("""
                <video controls>
                  <source src="https://example.org/v.mp4" type="video/mp4">
                </video>""");
        assertThat(video(digest, VideoForm.IFRAME)).isEqualTo("<iframe src=\"https://example.org/v.mp4\"></iframe>");
        assertThat(video(digest, VideoForm.IFRAME_OVER_TWO_LINES))
                .isEqualTo("<iframe src=\"https://example.org/v.mp4\">\n</iframe>");
    }

    private static String video(Digest digest, VideoForm style) {
        String markdown = render(Variant.of(style), digest);
        return markdown.substring(markdown.indexOf("/1)\n\n") + 5, markdown.length() - 2);
    }

    @Test
    void filesCanHaveAByteOrderMarkOtherLineEndsAndAFrontPage() {
        String plain = canonical(DIGEST);

        assertThat(render(Variant.of(ByteOrderMark.PRESENT), DIGEST)).isEqualTo("\uFEFF" + plain);
        assertThat(render(Variant.of(LineEnd.CRLF), DIGEST)).isEqualTo(plain.replace("\n", "\r\n"));
        assertThat(render(Variant.of(Surroundings.FRONT_PAGE), DIGEST))
                .startsWith("# Example Papers Every Day\n\n")
                .contains("\n\n" + plain + "## License\n\n")
                .contains("\n```\n");
    }

    @Test
    void digestsAreRenderedInOrder() {
        Digest empty = Digest.builder().date(LocalDate.of(2031, 2, 4)).build();
        Digest week = Digest.builder()
                .title("New uploads on arXiv(cs.CL)")
                .addPapers(PAPER)
                .build();

        assertThat(Variant.canonical().render(List.of(empty, week)).markdown())
                .startsWith("## (2031-02-04)\n\nNew uploads on arXiv(cs.CL)\n\n### [Notes: A Title](");
    }

    @Test
    void digestThatAVariantCannotHoldIsRejectedWithItsPath() {
        Digest digest = dated(Paper.builder()
                .title("Title")
                .addAuthors(Author.of("Ronald Example, Jr."))
                .build());

        assertThatThrownBy(() -> render(Variant.of(LineEnd.CRLF), digest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variant[LineEnd.CRLF] cannot hold the digests: digests[0].papers[0].authors[0]"
                        + " contains a comma, which would end the name in a plain list");
    }

    @Test
    void renderingsAreEqualIfDigestsAndVariantAreEqual() {
        Rendering rendering = Variant.canonical().render(DIGEST);

        assertThat(rendering)
                .isEqualTo(Variant.of(LineEnd.LF).render(List.of(DIGEST)))
                .hasSameHashCodeAs(Variant.canonical().render(DIGEST))
                .isNotEqualTo(Variant.of(LineEnd.CRLF).render(DIGEST))
                .isNotEqualTo(Variant.canonical().render(dated()))
                .isNotEqualTo(DIGEST);
        assertThat(rendering.toString()).startsWith("Variant[canonical] of [Digest{");
        assertThat(rendering.papers()).containsExactly(PAPER);
    }
}

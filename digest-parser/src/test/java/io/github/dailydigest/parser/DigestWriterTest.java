package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestWriter.AuthorListStyle;
import io.github.dailydigest.parser.DigestWriter.LabelEmphasis;
import io.github.dailydigest.parser.DigestWriter.VideoStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestWriterTest {

    private static final LocalDate DATE = LocalDate.of(2031, 2, 3);
    private static final String HEADING = "## Daily Papers (2031-02-03)\n\n";

    private final DigestWriter writer = DigestWriter.create();

    @Test
    void writesTheCanonicalForm() {
        Digest digest = Digest.builder()
                .date(DATE)
                .title("Daily Papers")
                .addPapers(
                        Paper.builder()
                                .title("A Title: With a Colon")
                                .url("https://arxiv.org/abs/3102.00001")
                                .media(Media.image("https://example.org/t.png"))
                                .votes(85)
                                .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
                                .putMetadata("Comments", "9 pages")
                                .addSections(
                                        Section.of(SectionKind.WHATS_NEW, "What's New", "one paragraph"),
                                        Section.of(SectionKind.OTHER, "Limitations", "two:\n\n- a\n- b"))
                                .build(),
                        Paper.builder()
                                .title("Another")
                                .url("https://example.org/b")
                                .media(Media.video("https://example.org/v.mp4"))
                                .addSections(Section.builder()
                                        .kind(SectionKind.SUMMARY)
                                        .markdown("- first\n- second")
                                        .addPoints("first", "second")
                                        .build())
                                .build())
                .build();

        assertThat(writer.write(digest)).isEqualTo("""
                ## Daily Papers (2031-02-03)

                ### [A Title: With a Colon](https://arxiv.org/abs/3102.00001)

                ![](https://example.org/t.png)

                Vote: 85

                Authors: Ada Example, Bo Sample

                Comments: 9 pages

                - ***What's New***: one paragraph
                - ***Limitations***: two:

                  - a
                  - b

                ### [Another](https://example.org/b)

                [Watch Video](https://example.org/v.mp4)
                <div><video controls src="https://example.org/v.mp4" muted="false"></video></div>

                - first
                - second

                """);
    }

    @Test
    void writesInTheChosenStyles() {
        DigestWriter other = DigestWriter.builder()
                .labelEmphasis(LabelEmphasis.TWO_ASTERISKS)
                .authorListStyle(AuthorListStyle.PYTHON_LIST)
                .videoStyle(VideoStyle.LINK)
                .build();
        Paper paper = Paper.builder()
                .title("T")
                .url("u")
                .media(Media.video("v.mp4"))
                .addAuthors(Author.of("Ada Example"), Author.of("Bo O'Sample"))
                .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "a"))
                .build();

        assertThat(other.write(digest(paper))).isEqualTo(HEADING + """
                ### [T](u)

                [Watch Video](v.mp4)

                Authors: ['Ada Example', "Bo O'Sample"]

                - **What's New**: a

                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Title|https://arxiv.org/abs/3102.00001|### [A Title](https://arxiv.org/abs/3102.00001)",
                "A Title|https://example.org/a|### [A Title]( https://example.org/a )",
                "A Title|a|### [A Title](a)",
                "a](b|https://arxiv.org/abs/3102.00001|### [a](b](https://arxiv.org/abs/3102.00001)",
                "A Title|a](b|### [A Title]( a](b )",
                "A Title||### [A Title]()",
                "[a](b)||### [[a](b)]()",
                "What's New||### [What's New]()",
            })
    void titlesAreNotChanged(String title, String url, String heading) {
        Paper.Builder paper = Paper.builder().title(title);
        if (url != null) {
            paper.url(url);
        }

        assertWritten(paper.build(), heading + "\n\n");
    }

    @Test
    void namesWithCommasAreWrittenAsAPythonList() {
        assertWritten(
                Paper.builder()
                        .title("T")
                        .url("u")
                        .addAuthors(Author.of("Example, Ada"), Author.of("Bo \\ \"Sample\""))
                        .build(),
                "### [T](u)\n\nAuthors: ['Example, Ada', 'Bo \\\\ \"Sample\"']\n\n");
    }

    @Test
    void bodiesAreIndentedAsFarAsNeeded() {
        assertWritten(
                withSections(
                        Section.of(SectionKind.WHATS_NEW, "What's New", "a\n### [b](c)\n\n```\n## D (2031-02-03)")),
                """
                ### [T](u)

                -   ***What's New***: a
                    ### [b](c)

                    ```
                    ## D (2031-02-03)

                """);
    }

    @Test
    void labelsWithAsterisksAreWrittenInMoreAsterisks() {
        assertWritten(
                withSections(Section.of(SectionKind.OTHER, "a*: b", "c"), Section.of(SectionKind.OTHER, "*", "d")),
                """
                ### [T](u)

                -   ****a*: b****: c
                -   **** * ****: d

                """);
    }

    @Test
    void summariesOutOfOrderAreWrittenBelowAComment() {
        assertWritten(
                withSections(
                        Section.of(SectionKind.WHATS_NEW, "What's New", "a"),
                        summary("prose\n\nVote: 3"),
                        summary("- b\n- c", "b", "c")),
                """
                ### [T](u)

                - ***What's New***: a
                -   <!-- summary -->
                    prose

                    Vote: 3
                -   <!-- summary -->
                    - b
                    - c

                """);
    }

    @Test
    void unrecognizedTextIsWrittenBelowACommentIfNeeded() {
        Paper.Builder paper = Paper.builder().title("T").url("u").votes(1);

        assertWritten(paper.addUnrecognized("Vote: 2").build(), "### [T](u)\n\nVote: 1\n\nVote: 2\n\n");
        assertWritten(paper.addUnrecognized("### [not](this)\n\n    nor this").build(), """
                ### [T](u)

                Vote: 1

                -   <!-- unrecognized -->
                    Vote: 2
                -   <!-- unrecognized -->
                    ### [not](this)

                        nor this

                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Daily Papers|## Daily Papers",
                "New uploads on arXiv(cs.CL)|New uploads on arXiv(cs.CL)",
                "Daily Papers (2031-02-03)|## Daily Papers (2031-02-03) ()",
                "What's New|## What's New",
                "|''",
            })
    void undatedDigestsHaveAHeadingWithoutADate(String title, String heading) {
        Digest.Builder digest = Digest.builder()
                .addPapers(Paper.builder()
                        .title("T")
                        .url("https://arxiv.org/abs/3102.00001")
                        .build());
        if (title != null) {
            digest.title(title);
        }

        assertThat(writer.write(digest.build()))
                .isEqualTo(
                        (heading.isEmpty() ? "" : heading + "\n\n") + "### [T](https://arxiv.org/abs/3102.00001)\n\n");
        assertParsedAgain(digest.build());
    }

    @Test
    void severalDigestsAreWrittenOneBelowTheOther() {
        Paper paper = Paper.builder().title("T").url("u").build();
        List<Digest> digests = List.of(
                Digest.builder().addPapers(paper).build(),
                Digest.builder().addPapers(paper).build(),
                digest(paper));

        String written = writer.write(digests);

        assertThat(written)
                .isEqualTo("### [T]( u )\n\n## ()\n\n### [T]( u )\n\n## Daily Papers (2031-02-03)\n\n### [T](u)\n\n");
        assertThat(DigestParser.create().parse(written).digests()).isEqualTo(digests);
    }

    @Test
    void rejectsDigestsThatCannotBeWrittenAndNamesThePath() {
        assertRejected(
                Digest.builder().build(), "date is absent, and there are no papers; a digest needs a date or a paper");
        assertRejected(
                Digest.builder().date(LocalDate.of(12_031, 1, 1)).build(),
                "date is +12031-01-01; the year must have four digits");
        assertRejected(
                Digest.builder().date(LocalDate.of(-1, 1, 1)).build(),
                "date is -0001-01-01; the year must have four digits");
        assertRejected(
                digest(withSections(Section.of(SectionKind.OTHER, "What's New", "a"))),
                "papers[0].sections[0].kind is OTHER, but the label \"What's New\" names WHATS_NEW");
        assertRejected(
                digest(withSections(
                        Section.builder().kind(SectionKind.OTHER).markdown("a").build())),
                "papers[0].sections[0].kind is OTHER, but a section without a label is SUMMARY");
        assertRejected(
                digest(withSections(summary("- a\n- b", "a"))),
                "papers[0].sections[0].points are [a], but the markdown has [a, b]");
        assertRejected(
                digest(withSections(Section.of(SectionKind.WHATS_NEW, "What's New", "['a', 'b']"))),
                "papers[0].sections[0].points are [], but the markdown has [a, b]");
    }

    @Test
    void namesTheDigestAmongSeveral() {
        List<Digest> digests = List.of(digest(withSections()), Digest.builder().build());

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(digests))
                .withMessageStartingWith("digests[1].date is absent");
    }

    @Test
    void acceptsTheLabelNamesOfTheParser() {
        DigestParser parser = DigestParser.builder()
                .labelNames(SectionKind.PERFORMANCE_HIGHLIGHTS, "Résultats")
                .build();
        Digest digest = digest(withSections(Section.of(SectionKind.PERFORMANCE_HIGHLIGHTS, "Résultats", "a")));
        DigestWriter same = DigestWriter.builder()
                .labelNames(SectionKind.PERFORMANCE_HIGHLIGHTS, "Résultats")
                .build();

        assertThat(parser.parse(same.write(digest)).digests()).containsExactly(digest);
        assertThatExceptionOfType(DigestWriteException.class).isThrownBy(() -> writer.write(digest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestWriter.builder().labelNames(SectionKind.OTHER, "a"));
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write((Digest) null))
                .withMessage("digest");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestWriter.builder().labelEmphasis(null))
                .withMessage("emphasis");
    }

    @Test
    void isSerializable() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DigestWriter.builder().videoStyle(VideoStyle.LINK).build());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Paper paper =
                    Paper.builder().title("T").url("u").media(Media.video("v")).build();
            assertThat(((DigestWriter) in.readObject()).write(digest(paper)))
                    .isEqualTo(HEADING + "### [T](u)\n\n[Watch Video](v)\n\n");
        }
    }

    private void assertWritten(Paper paper, String markdown) {
        assertThat(writer.write(digest(paper))).isEqualTo(HEADING + markdown);
        assertParsedAgain(digest(paper));
    }

    private void assertParsedAgain(Digest digest) {
        assertThat(DigestParser.create().parse(writer.write(digest)).digests()).containsExactly(digest);
    }

    private void assertRejected(Digest digest, String message) {
        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(digest))
                .withMessage(message);
    }

    private static Digest digest(Paper paper) {
        return Digest.builder()
                .date(DATE)
                .title("Daily Papers")
                .addPapers(paper)
                .build();
    }

    private static Paper withSections(Section... sections) {
        return Paper.builder().title("T").url("u").addSections(sections).build();
    }

    private static Section summary(String markdown, String... points) {
        return Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown(markdown)
                .addPoints(points)
                .build();
    }
}

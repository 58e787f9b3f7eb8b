package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the writer writes dates, topics, links and lists of authors that are not complete. */
class DigestWriterFieldsTest {

    private static final LocalDate DATE = LocalDate.of(2031, 2, 3);
    private static final String HEADING = "## Daily Papers (2031-02-03)\n\n### [T](u)\n\n";

    private final DigestWriter writer = DigestWriter.create();

    @Test
    void everyFieldHasALine() {
        assertWritten(
                paper().addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
                        .moreAuthors(true)
                        .topic("cs.CV")
                        .published(LocalDate.of(2031, 2, 2))
                        .addLinks(Link.of("Code", "https://example.org/code"), Link.of("PDF", "p.pdf"))
                        .build(),
                """
                Authors: Ada Example, Bo Sample, et al.

                Topic: cs.CV

                Published: 2031-02-02

                Links: [Code](https://example.org/code), [PDF](p.pdf)

                """);
    }

    @Test
    void aRangeOfDaysIsInTheHeading() {
        Digest digest = Digest.builder()
                .date(LocalDate.of(2031, 1, 27))
                .endDate(DATE)
                .title("Weekly Papers")
                .addPapers(paper().build())
                .build();

        assertThat(writer.write(digest)).isEqualTo("## Weekly Papers (2031-01-27 - 2031-02-03)\n\n### [T](u)\n\n");
        assertParsedAgain(digest);
    }

    @Test
    void aRangeOfDaysMayBeAllOfTheHeading() {
        Digest digest = Digest.builder()
                .date(LocalDate.of(2031, 1, 27))
                .endDate(DATE)
                .addPapers(paper().build())
                .build();

        assertThat(writer.write(digest)).isEqualTo("## (2031-01-27 - 2031-02-03)\n\n### [T](u)\n\n");
        assertParsedAgain(digest);
    }

    @Test
    void aDigestWithoutPapersIsMarkedIfNeeded() {
        Digest.Builder digest = Digest.builder().date(DATE);

        assertThat(writer.write(digest.title("Daily Papers").build())).isEqualTo("## Daily Papers (2031-02-03)\n\n");
        assertThat(writer.write(digest.title("Example 4.3.1").build()))
                .isEqualTo("## Example 4.3.1 (2031-02-03)\n\n<!-- digest -->\n\n");
        assertParsedAgain(digest.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cs.CL",
                "🔥 Agents (12)",
                "a | Date: 2031-02-03",
                "a\\",
                "a<br>",
                "What's New: a",
                "- a",
                "### a",
                "`a"
            })
    void topicsAreWrittenAsTheyAre(String topic) {
        assertWritten(paper().topic(topic).build(), "Topic: " + topic + "\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a]b¦c¦c a]b",
                "a¦b)c¦b)c a",
                "[a](b)¦c¦c [a](b)",
                "a¦<b>¦<b> a",
                "a¦#top¦#top a",
                "a¦u¦u a",
                "<!-- a -->¦b¦b <!-- a -->",
            })
    void linksThatMarkdownWouldReadDifferentlyAreWrittenBelowAComment(String text, String url, String line) {
        Paper paper = paper().addLinks(Link.of(text, url)).build();
        String written = writer.write(digest(paper));

        assertThat(List.of(
                        HEADING + "Links: [" + text + "](" + url + ")\n\n",
                        HEADING + "-   <!-- links -->\n    " + line + "\n\n"))
                .contains(written);
        assertParsedAgain(digest(paper));
    }

    @Test
    void aLinkToThePaperIsWrittenBelowAComment() {
        assertWritten(
                paper().addLinks(Link.of("a", "b"), Link.of("PDF", "u")).build(),
                "-   <!-- links -->\n    b a\n    u PDF\n\n");
    }

    @Test
    void linksBelowACommentPrecedeFieldsBelowOne() {
        assertWritten(
                paper().addLinks(Link.of("PDF", "u"))
                        .putMetadata("Code", "https://example.org/c")
                        .putMetadata("Notes", "a")
                        .addSections(Section.of(SectionKind.METHOD, "Method", "b"))
                        .build(),
                """
                - ***Method***: b
                -   <!-- links -->
                    u PDF
                -   <!-- field -->
                    ****Code****: https://example.org/c
                -   <!-- field -->
                    ****Notes****: a

                """);
    }

    @Test
    void fieldsWithUnusualKeysAreWrittenBelowAComment() {
        assertWritten(
                paper().putMetadata("Notes", "https://example.org/c")
                        .putMetadata("Code", "https://example.org/c")
                        .putMetadata("a key of many words", "b")
                        .putMetadata("Project Page", "")
                        .build(),
                """
                Notes: https://example.org/c

                -   <!-- field -->
                    ****Code****: https://example.org/c
                -   <!-- field -->
                    ****a key of many words****: b
                -   <!-- field -->
                    ****Project Page****:

                """);
    }

    @Test
    void fieldsThatOnlyTogetherAreReadDifferentlyAreWrittenBelowComments() {
        assertWritten(
                paper().votes(5)
                        .putMetadata("Comments", "a")
                        .putMetadata("comments", "b")
                        .build(),
                """
                Vote: 5

                -   <!-- field -->
                    ****Comments****: a
                -   <!-- field -->
                    ****comments****: b

                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Ada and Bo¦Authors: ['Ada and Bo']",
                "Ada & Bo¦Authors: ['Ada & Bo']",
                "Ada; Bo¦Authors: ['Ada; Bo']",
                "Ada · Bo¦Authors: ['Ada · Bo']",
                "Team: Ada¦Authors: ['Team: Ada']",
                "Ada et al.¦Authors: ['Ada et al.']",
                "Ada 等¦Authors: ['Ada 等']",
                "None¦Authors: ['None']",
                "-¦Authors: ['-']",
                "*Ada*¦Authors: ['*Ada*']",
                "[Ada](u)¦Authors: ['[Ada](u)']",
                "👤 Ada¦Authors: ['👤 Ada']",
                "A\\. Example¦Authors: ['A\\\\. Example']",
                "Ada <Example>¦Authors: Ada <Example>",
                "Ada (Example University, Berlin)¦Authors: Ada (Example University, Berlin)",
                "Ada, Jr.¦Authors: Ada, Jr.",
            })
    void aNameThatWouldBeReadDifferentlyIsWrittenInAPythonList(String name, String line) {
        assertWritten(paper().addAuthors(Author.of(name)).build(), line + "\n\n");
    }

    @Test
    void thereMayBeMoreAuthorsThanNone() {
        assertWritten(paper().moreAuthors(true).build(), "Authors: et al.\n\n");
        assertWritten(paper().addAuthors(Author.of("None")).moreAuthors(true).build(), "Authors: None, et al.\n\n");
        assertWritten(
                paper().addAuthors(Author.of("-"), Author.of("Ada; Bo"))
                        .moreAuthors(true)
                        .build(),
                "Authors: ['-', 'Ada; Bo', 'et al.']\n\n");
    }

    @Test
    void aPaperOfAnUndatedDigestHasEvidence() {
        Paper paper = Paper.builder().title("T").url("https://example.org/a").build();
        Digest digest = Digest.builder().addPapers(paper, paper).build();

        assertThat(writer.write(digest))
                .isEqualTo("### [T]( https://example.org/a )\n\n### [T]( https://example.org/a )\n\n");
        assertParsedAgain(digest);
    }

    @Test
    void inconsistentValuesAreNamed() {
        assertRejected(
                Digest.builder().date(DATE).endDate(LocalDate.of(10_000, 1, 1)).build(),
                "endDate is +10000-01-01; the year must have four digits");
        assertRejected(
                digest(paper().published(LocalDate.of(-1, 1, 1)).build()),
                "papers[0].published is -0001-01-01; the year must have four digits");
        assertRejected(
                digest(paper().addAuthors(Author.of("Ada"), Author.of("et al.")).build()),
                "papers[0].authors[1].name is \"et al.\", which says that there are more authors;"
                        + " set moreAuthors instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void yearsOfFourDigitsAreWritten(String day) {
        assertWritten(paper().published(LocalDate.parse(day)).build(), "Published: " + day + "\n\n");
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

    private static Paper.Builder paper() {
        return Paper.builder().title("T").url("u");
    }

    private static Digest digest(Paper paper) {
        return Digest.builder()
                .date(DATE)
                .title("Daily Papers")
                .addPapers(paper)
                .build();
    }
}

package io.github.dailydigest.testkit;

import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DigestAssertionsTest {

    private static final Section SUMMARY = Section.builder()
            .kind(SectionKind.SUMMARY)
            .markdown("- It reads.\n- 씁니다.")
            .addPoints("It reads.", "씁니다.")
            .build();

    private static final Paper FULL = Paper.builder()
            .title("A Title")
            .url("https://arxiv.org/abs/3102.00001v2")
            .addLinks(Link.of("Code", "/code"))
            .media(Media.image("https://example.org/t.png"))
            .votes(85)
            .topic("cs.CV")
            .published(LocalDate.of(2031, 2, 2))
            .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
            .moreAuthors(true)
            .putMetadata("Comments", "9 pages")
            .addSections(SUMMARY, Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model."))
            .addUnrecognized("Vote: many")
            .build();

    private static final Digest DIGEST = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .endDate(LocalDate.of(2031, 2, 9))
            .title("Daily Papers")
            .addPapers(FULL, Paper.builder().title("작은 모델").build())
            .build();

    private static final Digest BARE = Digest.builder().build();

    @Test
    void matchingValuesPass() {
        assertThatNoException().isThrownBy(() -> {
            assertThat(DIGEST)
                    .hasDate(LocalDate.of(2031, 2, 3))
                    .hasEndDate(LocalDate.of(2031, 2, 9))
                    .hasTitle("Daily Papers")
                    .hasPapers(2)
                    .hasPapers("A Title", "작은 모델")
                    .paper(0)
                    .hasTitle("A Title")
                    .hasUrl("https://arxiv.org/abs/3102.00001v2")
                    .hasArxivId("3102.00001v2")
                    .hasLinks(Link.of("Code", "/code"))
                    .hasMedia(Media.image("https://example.org/t.png"))
                    .hasVotes(85)
                    .hasTopic("cs.CV")
                    .hasPublished(LocalDate.of(2031, 2, 2))
                    .hasAuthors("Ada Example", "Bo Sample")
                    .hasMoreAuthors()
                    .hasMetadata("Comments", "9 pages")
                    .hasSections(SectionKind.SUMMARY, SectionKind.WHATS_NEW)
                    .hasUnrecognized("Vote: many")
                    .section(SectionKind.WHATS_NEW)
                    .hasKind(SectionKind.WHATS_NEW)
                    .hasLabel("What's New")
                    .hasMarkdown("A smaller model.")
                    .hasPoints();
            assertThat(DIGEST)
                    .paper("작은 모델")
                    .hasNoUrl()
                    .hasNoArxivId()
                    .hasLinks()
                    .hasNoMedia()
                    .hasNoVotes()
                    .hasNoTopic()
                    .hasNoPublished()
                    .hasAuthors()
                    .hasNoMoreAuthors()
                    .hasSections()
                    .hasUnrecognized();
            assertThat(BARE).hasNoDate().hasNoEndDate().hasNoTitle().hasPapers(0);
            assertThat(FULL).section("What's New").hasMarkdown("A smaller model.");
            assertThat(SUMMARY).hasNoLabel().hasPoints("It reads.", "씁니다.");
        });
    }

    /** Assertions that fail, and their messages. */
    static Stream<Arguments> failures() {
        return Stream.of(
                failure(() -> assertThat(DIGEST).hasDate(LocalDate.of(2031, 2, 4)), """
                        Expecting date of the digest to be
                          2031-02-04
                        but was
                          2031-02-03"""),
                failure(() -> assertThat(BARE).hasDate(LocalDate.of(2031, 2, 4)), """
                        Expecting date of the digest to be
                          2031-02-04
                        but it is absent"""),
                failure(() -> assertThat(DIGEST).hasEndDate(LocalDate.of(2031, 2, 10)), """
                        Expecting endDate of the digest to be
                          2031-02-10
                        but was
                          2031-02-09"""),
                failure(() -> assertThat(DIGEST).hasNoEndDate(), """
                        Expecting the digest to have no endDate
                        but was
                          2031-02-09"""),
                failure(() -> assertThat(DIGEST).hasNoTitle(), """
                        Expecting the digest to have no title
                        but was
                          "Daily Papers\""""),
                failure(() -> assertThat(DIGEST).hasPapers(3), """
                        Expecting the digest to have
                          3 papers
                        but it has
                          2: [A Title, 작은 모델]"""),
                failure(() -> assertThat(DIGEST).hasPapers("A Title"), """
                        Expecting titles of the papers of the digest to be
                          [A Title]
                        but was
                          [A Title, 작은 모델]"""),
                failure(() -> assertThat(DIGEST).paper(2), """
                        Expecting the digest to have
                          papers[2]
                        but it has 2: [A Title, 작은 모델]"""),
                failure(() -> assertThat(DIGEST).paper(-1), """
                        Expecting the digest to have
                          papers[-1]
                        but it has 2: [A Title, 작은 모델]"""),
                failure(() -> assertThat(DIGEST).paper("Another"), """
                        Expecting the digest to have a paper with the title
                          "Another"
                        but the titles are
                          [A Title, 작은 모델]"""),
                failure(() -> assertThat(DIGEST).paper(0).hasVotes(84), """
                        Expecting votes of papers[0] "A Title" to be
                          84
                        but was
                          85"""),
                failure(() -> assertThat(DIGEST).paper(1).hasVotes(84), """
                        Expecting votes of papers[1] "작은 모델" to be
                          84
                        but it is absent"""),
                failure(() -> assertThat(FULL).hasTopic("cs.CL"), """
                        Expecting topic of paper "A Title" to be
                          "cs.CL"
                        but was
                          "cs.CV\""""),
                failure(() -> assertThat(FULL).hasNoPublished(), """
                        Expecting paper "A Title" to have no published
                        but was
                          2031-02-02"""),
                failure(() -> assertThat(FULL).hasNoMoreAuthors(), """
                        Expecting moreAuthors of paper "A Title" to be
                          false
                        but was
                          true"""),
                failure(() -> assertThat(FULL).hasLinks(), """
                        Expecting links of paper "A Title" to be
                          []
                        but was
                          [Link{text=Code, url=/code}]"""),
                failure(() -> assertThat(FULL).hasArxivId("3102.00001"), """
                        Expecting arxivId of paper "A Title" to be
                          "3102.00001"
                        but was
                          "3102.00001v2\""""),
                failure(() -> assertThat(FULL).hasMetadata("Code", "none"), """
                        Expecting metadata[Code] of paper "A Title" to be
                          "none"
                        but it is absent"""),
                failure(() -> assertThat(FULL).section(2), """
                        Expecting paper "A Title" to have
                          sections[2]
                        but it has [SUMMARY, WHATS_NEW]"""),
                failure(() -> assertThat(FULL).section(-1), """
                        Expecting paper "A Title" to have
                          sections[-1]
                        but it has [SUMMARY, WHATS_NEW]"""),
                failure(() -> assertThat(FULL).section(SectionKind.OTHER), """
                        Expecting paper "A Title" to have a section
                          OTHER
                        but it has [SUMMARY, WHATS_NEW]"""),
                failure(() -> assertThat(FULL).section("Conclusion"), """
                        Expecting paper "A Title" to have a section with the label
                          "Conclusion"
                        but the labels are
                          [, What's New]"""),
                failure(
                        () -> assertThat(DIGEST)
                                .paper(0)
                                .section(SectionKind.WHATS_NEW)
                                .hasMarkdown("100 %"),
                        """
                        Expecting markdown of sections[1] WHATS_NEW of papers[0] "A Title" to be
                          "100 %"
                        but was
                          "A smaller model.\""""),
                failure(() -> assertThat(SUMMARY).hasLabel("What's New"), """
                        Expecting label of section SUMMARY to be
                          "What's New"
                        but it is absent"""));
    }

    private static Arguments failure(Runnable assertion, String message) {
        return Arguments.of(assertion, message);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureMessageNamesThePaperAndTheField(Runnable assertion, String message) {
        Assertions.assertThatThrownBy(assertion::run)
                .isInstanceOf(AssertionError.class)
                .extracting(failure -> String.valueOf(failure.getMessage())
                        .replace(System.lineSeparator(), "\n")
                        .strip())
                .isEqualTo(message);
    }

    static Stream<Arguments> differences() {
        Paper bare = Paper.builder().title("A Title").build();
        Section labelled = Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model.");
        return Stream.of(
                difference(BARE, DIGEST, "date of the digest"),
                difference(DIGEST, BARE, "the digest to have no date"),
                difference(
                        DIGEST,
                        Digest.builder()
                                .from(DIGEST)
                                .endDate(LocalDate.of(2031, 2, 10))
                                .build(),
                        "endDate of the digest"),
                difference(digest("A"), digest("B"), "title of the digest"),
                difference(digest("A"), digest("A", bare), "titles of the papers of the digest"),
                difference(digest("A", bare), digest("A", FULL), "url of papers[0] \"A Title\""),
                difference(digest("A", FULL), digest("A", bare), "papers[0] \"A Title\" to have no url"),
                difference(bare, Paper.builder().title("B").build(), "title of paper \"A Title\""),
                difference(
                        bare, changed(bare).addLinks(Link.of("Code", "/code")).build(), "links of paper \"A Title\""),
                difference(bare, changed(bare).topic("cs.CV").build(), "topic of paper \"A Title\""),
                difference(FULL, changed(FULL).published(LocalDate.EPOCH).build(), "published of paper \"A Title\""),
                difference(FULL, changed(FULL).moreAuthors(false).build(), "moreAuthors of paper \"A Title\""),
                difference(bare, changed(bare).media(Media.video("v.mp4")).build(), "media of paper \"A Title\""),
                difference(FULL, changed(FULL).votes(86).build(), "votes of paper \"A Title\""),
                difference(
                        bare, changed(bare).addAuthors(Author.of("Ada Example")).build(), "authors of paper"),
                difference(bare, changed(bare).putMetadata("Comments", "").build(), "metadata of paper"),
                difference(bare, changed(bare).addSections(labelled).build(), "kinds of the sections of paper"),
                difference(
                        FULL,
                        changed(FULL)
                                .sections(List.of(SUMMARY, label("What is New")))
                                .build(),
                        "label of sections[1] WHATS_NEW of paper \"A Title\""),
                difference(bare, changed(bare).addUnrecognized("a").build(), "unrecognized of paper"),
                difference(labelled, SUMMARY, "kind of section WHATS_NEW"),
                difference(
                        labelled,
                        Section.builder().from(labelled).markdown("").build(),
                        "markdown of section WHATS_NEW"),
                difference(
                        SUMMARY,
                        Section.builder().from(SUMMARY).points(List.of()).build(),
                        "points of section SUMMARY"));
    }

    private static Arguments difference(Object actual, Object expected, String field) {
        return Arguments.of(actual, expected, field);
    }

    private static Digest digest(String title, Paper... papers) {
        return Digest.builder().title(title).addPapers(papers).build();
    }

    private static Paper.Builder changed(Paper paper) {
        return Paper.builder().from(paper);
    }

    private static Section label(String label) {
        return Section.of(SectionKind.WHATS_NEW, label, "A smaller model.");
    }

    @ParameterizedTest
    @MethodSource("differences")
    void isEqualToNamesTheFirstDifferentField(Object actual, Object expected, String field) {
        Assertions.assertThatThrownBy(() -> of(actual).isEqualTo(expected))
                .isInstanceOf(AssertionError.class)
                .message()
                .startsWith(System.lineSeparator() + "Expecting " + field);
        assertThatNoException().isThrownBy(() -> of(actual).isEqualTo(actual));
    }

    private static ModelAssert<?, ?> of(Object value) {
        if (value instanceof Digest digest) {
            return assertThat(digest);
        }
        return value instanceof Paper paper ? assertThat(paper) : assertThat((Section) value);
    }

    @Test
    void isEqualToOtherwiseBehavesLikeAssertj() {
        assertThatNoException()
                .isThrownBy(() -> assertThat(digest("A"))
                        .usingComparator(
                                Comparator.comparing(digest -> digest.papers().size()))
                        .isEqualTo(digest("B")));
        Assertions.assertThatThrownBy(() ->
                        assertThat(DIGEST).withFailMessage("custom message").isEqualTo(BARE))
                .hasMessage("custom message");
        Assertions.assertThatThrownBy(() -> assertThat(DIGEST).isEqualTo("another"))
                .hasMessageContaining("another");
        Assertions.assertThatThrownBy(() -> assertThat((Digest) null).isEqualTo(BARE))
                .hasMessageContaining("null");
    }

    @Test
    void papersAndSectionsInheritTheDescription() {
        Assertions.assertThatThrownBy(() -> assertThat(DIGEST)
                        .as("from 100% of the file")
                        .paper(0)
                        .section(SectionKind.WHATS_NEW)
                        .hasLabel("Conclusion"))
                .hasMessageStartingWith("[from 100% of the file] ");
    }

    @Test
    void nullFailsWithTheUsualMessage() {
        Stream.<Consumer<Void>>of(
                        nothing -> assertThat((Digest) null).hasPapers(0),
                        nothing -> assertThat((Paper) null).hasNoVotes(),
                        nothing -> assertThat((Section) null).hasNoLabel())
                .forEach(assertion -> Assertions.assertThatThrownBy(() -> assertion.accept(null))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("Expecting actual not to be null"));
    }
}

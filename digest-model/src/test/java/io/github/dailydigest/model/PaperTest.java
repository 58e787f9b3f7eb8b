package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @Test
    void onlyTheTitleIsRequired() {
        Paper paper = titled("A Title").build();

        assertThat(paper.title()).isEqualTo("A Title");
        assertThat(paper.url()).isEmpty();
        assertThat(paper.uri()).isEmpty();
        assertThat(paper.arxivId()).isEmpty();
        assertThat(paper.links()).isEmpty();
        assertThat(paper.media()).isEmpty();
        assertThat(paper.votes()).isEmpty();
        assertThat(paper.topic()).isEmpty();
        assertThat(paper.published()).isEmpty();
        assertThat(paper.authors()).isEmpty();
        assertThat(paper.moreAuthors()).isFalse();
        assertThat(paper.metadata()).isEmpty();
        assertThat(paper.sections()).isEmpty();
        assertThat(paper.unrecognized()).isEmpty();
    }

    @Test
    void paperHasTheAttributesThatWereSet() {
        assertThat(Samples.PAPER.links())
                .containsExactly(Link.of("Code", "https://example.org/code"), Link.of("[PDF]", "/3102.00001.pdf"));
        assertThat(Samples.PAPER.topic()).contains("cs.CV");
        assertThat(Samples.PAPER.published()).contains(LocalDate.of(2031, 2, 2));
        assertThat(Samples.PAPER.authors()).containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(Samples.PAPER.moreAuthors()).isTrue();
    }

    @Test
    void everyTextIsNormalized() {
        Paper paper = Paper.builder()
                .title("\u00A0A\tTitle\r\n with  an unpaired surrogate \uD83D ")
                .url("https://example.org/\uDE00")
                .topic(" Computer\n\u3000Vision\uD83D")
                .putMetadata(" Two\nwords", "\t9  pages ")
                .putMetadata("Empty", "\u3000")
                .addUnrecognized("normalized", " Vote:  many\r\nof them\uD83D\n")
                .build();

        assertThat(paper.title()).isEqualTo("A Title with an unpaired surrogate \uFFFD");
        assertThat(paper.url()).contains("https://example.org/\uFFFD");
        assertThat(paper.topic()).contains("Computer Vision\uFFFD");
        assertThat(paper.metadata()).containsExactly(entry("Two words", "9 pages"), entry("Empty", ""));
        assertThat(paper.unrecognized()).containsExactly("normalized", "Vote:  many\nof them\uFFFD");
    }

    @Test
    void valueOfMetadataIsNormalizedUnderANormalizedKey() {
        assertThat(titled("A Title").putMetadata("Key", "a  b").build().metadata())
                .containsExactly(entry("Key", "a b"));
    }

    @Test
    void metadataKeepsInsertionOrder() {
        assertThat(titled("A Title")
                        .putMetadata("Journal", "x")
                        .putMetadata("Comments", "y")
                        .putMetadata("A", "z")
                        .build()
                        .metadata())
                .containsExactly(entry("Journal", "x"), entry("Comments", "y"), entry("A", "z"));
    }

    @Test
    void arxivIdIsDerivedFromTheUrl() {
        assertThat(titled("A Title")
                        .url("https://arxiv.org/pdf/3102.00001v2")
                        .build()
                        .arxivId())
                .contains(ArxivId.of("3102.00001v2"));
        assertThat(titled("A Title")
                        .url("https://example.org/3102.00001")
                        .build()
                        .arxivId())
                .isEmpty();
    }

    @Test
    void uriIsPresentIfTheUrlIsAValidUri() {
        assertThat(titled("A Title").url("/papers/1").build().uri()).contains(URI.create("/papers/1"));
        assertThat(titled("A Title").url("https://example.org/[").build().uri()).isEmpty();
    }

    @Test
    void sectionReturnsTheFirstOfItsKind() {
        Section first = Section.of(SectionKind.OTHER, "Limitations", "few");
        Section second = Section.of(SectionKind.OTHER, "Related Work", "much");
        Section summary =
                Section.builder().kind(SectionKind.SUMMARY).markdown("all").build();
        Paper paper = titled("A Title").addSections(summary, first, second).build();

        assertThat(paper.section(SectionKind.OTHER)).contains(first);
        assertThat(paper.section(SectionKind.SUMMARY)).contains(summary);
        assertThat(paper.section(SectionKind.WHATS_NEW)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullArgumentsAreNamed() {
        Paper paper = Paper.builder().title("A Title").build();

        assertThatNullPointerException().isThrownBy(() -> paper.section(null)).withMessage("kind");
    }

    @Test
    void zeroIsAValidNumberOfVotes() {
        assertThat(titled("A Title").votes(0).build().votes()).hasValue(0);
    }

    @Test
    void builderCopiesAValue() {
        Paper other = Paper.builder().from(Samples.PAPER).votes(86).build();

        assertThat(Paper.builder().from(Samples.PAPER).build()).isEqualTo(Samples.PAPER);
        assertThat(other.votes()).hasValue(86);
        assertThat(Paper.builder().from(other).votes(85).build()).isEqualTo(Samples.PAPER);
    }

    @Test
    void builderCanBeUsedAgainAfterBuild() {
        Paper.Builder builder = titled("A Title").addUnrecognized("one");
        Paper first = builder.build();
        Paper second =
                builder.addUnrecognized("two").putMetadata("Key", "value").build();

        assertThat(first.unrecognized()).containsExactly("one");
        assertThat(first.metadata()).isEmpty();
        assertThat(second.unrecognized()).containsExactly("one", "two");
    }

    @Test
    void builderRequiresATitle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Paper.builder().votes(1).build())
                .withMessage("Cannot build Paper, some of required attributes are not set [title]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n"})
    void builderRejectsABlankTitle(String title) {
        assertRejected(titled(title), "Paper.title is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRejectsAnEmptyUrl() {
        assertRejected(titled("A Title").url(""), "Paper.url is empty; a URL needs at least one character");
    }

    @Test
    void builderRejectsWhiteSpaceInAUrl() {
        assertRejected(
                titled("A Title").url("https://example.org/a\u00A0b"),
                "Paper.url contains white space at index 21: \"https://example.org/a\u00A0b\"; "
                        + "write a space in a URL as %20");
    }

    @Test
    void builderRejectsNegativeVotes() {
        assertRejected(
                titled("A Title").votes(-1),
                "Paper.votes is -1; it must be zero or more; leave it unset if it is unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n"})
    void builderRejectsABlankTopic(String topic) {
        assertRejected(
                titled("A Title").topic(topic),
                "Paper.topic is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRejectsABlankKeyOfMetadata() {
        assertRejected(
                titled("A Title").putMetadata("\t", "value"),
                "Paper.metadata key is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRejectsKeysThatDifferInWhiteSpaceOnly() {
        assertRejected(
                titled("A Title").putMetadata("Two words", "a").putMetadata("Two  words", "b"),
                "Paper.metadata has the key \"Two words\" twice after white space is collapsed; keys must be distinct");
    }

    @Test
    void builderRejectsBlankUnrecognizedText() {
        assertRejected(
                titled("A Title").addUnrecognized("something", " \n"),
                "Paper.unrecognized has a blank text; each text needs at least one character that is not white space");
    }

    private static Paper.Builder titled(String title) {
        return Paper.builder().title(title);
    }

    private static void assertRejected(Paper.Builder paper, String message) {
        assertThatIllegalArgumentException().isThrownBy(paper::build).withMessage(message);
    }
}

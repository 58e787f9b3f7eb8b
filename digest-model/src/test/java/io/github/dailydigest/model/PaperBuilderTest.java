package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperBuilderTest {

    private static final Link CODE = Link.of("Code", "/code");
    private static final Link PDF = Link.of("PDF", "/3102.00001.pdf");
    private static final Author ADA = Author.of("Ada Example");
    private static final Author BO = Author.of("Bo Sample");
    private static final Section NEWS = Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model.");
    private static final Section METHOD = Section.of(SectionKind.METHOD, "Method", "Two steps.");

    /** A paper with a title alone, and the collections of a full one. */
    private static final Paper WITHOUT_OPTIONAL_VALUES = Paper.builder()
            .from(Paper.builder().title(Samples.PAPER.title()).build())
            .links(Samples.PAPER.links())
            .authors(Samples.PAPER.authors())
            .moreAuthors(Samples.PAPER.moreAuthors())
            .metadata(Samples.PAPER.metadata())
            .sections(Samples.PAPER.sections())
            .unrecognized(Samples.PAPER.unrecognized())
            .build();

    @Test
    void nullableMethodsSetValues() {
        assertThat(titled().url("/1").build().url()).contains("/1");
        assertThat(titled().media(Media.image("/t.png")).build().media()).contains(Media.image("/t.png"));
        assertThat(titled().votes(85).build().votes()).hasValue(85);
        assertThat(titled().votes(Integer.valueOf(0)).build().votes()).hasValue(0);
        assertThat(titled().topic("cs.CV").build().topic()).contains("cs.CV");
        assertThat(titled().published(LocalDate.of(2031, 2, 2)).build().published())
                .contains(LocalDate.of(2031, 2, 2));
    }

    @Test
    void optionalsSetWhatTheyContain() {
        Paper full = Samples.PAPER;

        assertThat(Paper.builder()
                        .from(WITHOUT_OPTIONAL_VALUES)
                        .url(full.url())
                        .media(full.media())
                        .votes(full.votes())
                        .topic(full.topic())
                        .published(full.published())
                        .build())
                .isEqualTo(full);
    }

    @Test
    void nullUnsetsWhatMayBeAbsent() {
        String noText = null;
        Media noMedia = null;
        Integer noNumber = null;
        LocalDate noDay = null;

        assertThat(Paper.builder()
                        .from(Samples.PAPER)
                        .url(noText)
                        .media(noMedia)
                        .votes(noNumber)
                        .topic(noText)
                        .published(noDay)
                        .build())
                .isEqualTo(WITHOUT_OPTIONAL_VALUES);
    }

    @Test
    void emptyOptionalsUnsetWhatMayBeAbsent() {
        assertThat(Paper.builder()
                        .from(Samples.PAPER)
                        .url(Optional.empty())
                        .media(Optional.empty())
                        .votes(OptionalInt.empty())
                        .topic(Optional.empty())
                        .published(Optional.empty())
                        .build())
                .isEqualTo(WITHOUT_OPTIONAL_VALUES);
    }

    @Test
    void negativeVotesAreRejectedInEachForm() {
        for (Paper.Builder paper :
                List.of(titled().votes(-1), titled().votes(Integer.valueOf(-1)), titled().votes(OptionalInt.of(-1)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(paper::build)
                    .withMessage("Paper.votes is -1; it must be zero or more; leave it unset if it is unknown");
        }
    }

    @Test
    void moreAuthorsCanBeSetBack() {
        assertThat(titled().moreAuthors(true).build().moreAuthors()).isTrue();
        assertThat(titled().moreAuthors(true).moreAuthors(false).build().moreAuthors())
                .isFalse();
    }

    @Test
    void listsAreReplaced() {
        Paper paper = Paper.builder()
                .from(Samples.PAPER)
                .links(List.of(PDF, CODE))
                .authors(List.of(BO, ADA))
                .sections(List.of(METHOD, NEWS))
                .unrecognized(List.of("b", "a"))
                .build();

        assertThat(paper.links()).containsExactly(PDF, CODE);
        assertThat(paper.authors()).containsExactly(BO, ADA);
        assertThat(paper.sections()).containsExactly(METHOD, NEWS);
        assertThat(paper.unrecognized()).containsExactly("b", "a");
    }

    @Test
    void listsAreAppendedTo() {
        Paper paper = titled().links(List.of(CODE))
                .addLinks(PDF, CODE)
                .addAllLinks(List.of(PDF))
                .authors(List.of(ADA))
                .addAuthors(BO)
                .addAuthors(ADA)
                .addAllAuthors(List.of(BO, BO))
                .sections(List.of(NEWS))
                .addSections(METHOD, METHOD)
                .addAllSections(List.of(NEWS))
                .unrecognized(List.of("a"))
                .addUnrecognized("b", "c")
                .addAllUnrecognized(List.of("d"))
                .build();

        assertThat(paper.links()).containsExactly(CODE, PDF, CODE, PDF);
        assertThat(paper.authors()).containsExactly(ADA, BO, ADA, BO, BO);
        assertThat(paper.sections()).containsExactly(NEWS, METHOD, METHOD, NEWS);
        assertThat(paper.unrecognized()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void metadataIsReplaced() {
        Map<String, String> metadata = new HashMap<>(Map.of("Comments", "4 pages"));
        Paper.Builder paper = titled().putMetadata("Journal", "x").metadata(metadata);
        metadata.clear();

        assertThat(paper.build().metadata()).containsExactly(entry("Comments", "4 pages"));
    }

    @Test
    void metadataIsAddedTo() {
        assertThat(titled().metadata(Map.of("Journal", "x"))
                        .putMetadata("Comments", "")
                        .putAllMetadata(Map.of("A", "z"))
                        .build()
                        .metadata())
                .containsExactly(entry("Journal", "x"), entry("Comments", ""), entry("A", "z"));
    }

    @Test
    void laterValueOfAKeyReplacesTheEarlierOne() {
        assertThat(titled().putMetadata("Journal", "x")
                        .putMetadata("Comments", "y")
                        .putMetadata("Journal", "z")
                        .putAllMetadata(Map.of("Comments", "9 pages"))
                        .build()
                        .metadata())
                .containsExactly(entry("Journal", "z"), entry("Comments", "9 pages"));
    }

    static List<Paper> papers() {
        return List.of(
                Samples.PAPER,
                WITHOUT_OPTIONAL_VALUES,
                titled().build(),
                titled().addLinks(CODE)
                        .addAuthors(ADA)
                        .addSections(NEWS)
                        .putMetadata("A", "b")
                        .addUnrecognized("c")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void fromSetsAndUnsetsEveryAttribute(Paper paper) {
        for (Paper before : papers()) {
            assertThat(Paper.builder().from(before).from(paper).build()).isEqualTo(paper);
        }
    }

    @Test
    void fromTwiceRepeatsNothing() {
        Paper paper = Paper.builder()
                .from(Samples.PAPER)
                .from(Samples.PAPER)
                .addAuthors(ADA)
                .putMetadata("Code", "none")
                .build();

        assertThat(paper.links()).isEqualTo(Samples.PAPER.links());
        assertThat(paper.authors()).hasSize(Samples.PAPER.authors().size() + 1).endsWith(ADA);
        assertThat(paper.metadata()).hasSize(Samples.PAPER.metadata().size() + 1);
        assertThat(paper.sections()).isEqualTo(Samples.PAPER.sections());
        assertThat(paper.unrecognized()).isEqualTo(Samples.PAPER.unrecognized());
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullIsRejectedWhereNothingMayBeAbsent() {
        Paper.Builder paper = titled();

        assertThatNullPointerException().isThrownBy(() -> paper.from(null));
        assertThatNullPointerException().isThrownBy(() -> paper.title(null)).withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> paper.url((Optional<String>) null));
        assertThatNullPointerException().isThrownBy(() -> paper.media((Optional<Media>) null));
        assertThatNullPointerException().isThrownBy(() -> paper.votes((OptionalInt) null));
        assertThatNullPointerException().isThrownBy(() -> paper.topic((Optional<String>) null));
        assertThatNullPointerException().isThrownBy(() -> paper.published((Optional<LocalDate>) null));
        assertThatNullPointerException().isThrownBy(() -> paper.links(null));
        assertThatNullPointerException().isThrownBy(() -> paper.metadata(null));
        assertThatNullPointerException().isThrownBy(() -> paper.putAllMetadata(null));
        assertThat(paper.build()).isEqualTo(titled().build());
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullElementsAreRejectedByName() {
        Paper.Builder paper = titled();

        assertThatNullPointerException()
                .isThrownBy(() -> paper.addLinks(CODE, null))
                .withMessage("links element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.links(Arrays.asList(CODE, null)))
                .withMessage("links element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addAllLinks(Arrays.asList(CODE, null)))
                .withMessage("links element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addAuthors((Author) null))
                .withMessage("authors element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.authors(Arrays.asList(ADA, null)))
                .withMessage("authors element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addAllAuthors(Arrays.asList(ADA, null)))
                .withMessage("authors element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addSections((Section) null))
                .withMessage("sections element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.sections(Arrays.asList(NEWS, null)))
                .withMessage("sections element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addAllSections(Arrays.asList(NEWS, null)))
                .withMessage("sections element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addUnrecognized((String) null))
                .withMessage("unrecognized element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.unrecognized(Arrays.asList("a", null)))
                .withMessage("unrecognized element");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.addAllUnrecognized(Arrays.asList("a", null)))
                .withMessage("unrecognized element");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullKeysAndValuesOfMetadataAreRejectedByName() {
        Paper.Builder paper = titled();
        Map<String, String> nullKey = new HashMap<>();
        nullKey.put(null, "value");
        Map<String, String> nullValue = new HashMap<>();
        nullValue.put("Key", null);

        assertThatNullPointerException()
                .isThrownBy(() -> paper.putMetadata(null, "value"))
                .withMessage("metadata key");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.putMetadata("Key", null))
                .withMessage("metadata value of key: Key");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.metadata(nullKey))
                .withMessage("metadata key");
        assertThatNullPointerException()
                .isThrownBy(() -> paper.putAllMetadata(nullValue))
                .withMessage("metadata value of key: Key");
        assertThat(paper.build().metadata()).isEmpty();
    }

    private static Paper.Builder titled() {
        return Paper.builder().title("A Title");
    }
}

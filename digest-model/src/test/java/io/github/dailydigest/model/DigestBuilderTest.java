package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestBuilderTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 2, 3);
    private static final LocalDate SUNDAY = LocalDate.of(2031, 2, 9);
    private static final Paper FIRST = Paper.builder().title("First").build();
    private static final Paper SECOND = Paper.builder().title("Second").build();
    private static final Paper THIRD = Paper.builder().title("Third").build();

    @Test
    void optionalsSetWhatTheyContain() {
        Digest digest = Digest.builder()
                .date(Optional.of(MONDAY))
                .endDate(Optional.of(SUNDAY))
                .title(Optional.of("Daily Papers"))
                .build();

        assertThat(digest.date()).contains(MONDAY);
        assertThat(digest.endDate()).contains(SUNDAY);
        assertThat(digest.title()).contains("Daily Papers");
    }

    @Test
    void nullUnsetsWhatMayBeAbsent() {
        LocalDate noDate = null;
        String noTitle = null;

        assertThat(Digest.builder()
                        .from(Samples.DIGEST)
                        .date(noDate)
                        .endDate(noDate)
                        .title(noTitle)
                        .build())
                .isEqualTo(Digest.builder().papers(Samples.DIGEST.papers()).build());
    }

    @Test
    void emptyOptionalsUnsetWhatMayBeAbsent() {
        assertThat(Digest.builder()
                        .from(Samples.DIGEST)
                        .date(Optional.empty())
                        .endDate(Optional.empty())
                        .title(Optional.empty())
                        .build())
                .isEqualTo(Digest.builder().papers(Samples.DIGEST.papers()).build());
    }

    @Test
    void valuesOfOtherTypesAreConvertedWithoutConditions() {
        record Row(@Nullable LocalDate date, Optional<String> title) {}
        Row row = new Row(null, Optional.of("Daily Papers"));

        assertThat(Digest.builder().date(row.date()).title(row.title()).build())
                .isEqualTo(Digest.builder().title("Daily Papers").build());
    }

    @Test
    void papersAreReplaced() {
        assertThat(Digest.builder()
                        .addPapers(FIRST)
                        .papers(List.of(SECOND, THIRD))
                        .build()
                        .papers())
                .containsExactly(SECOND, THIRD);
    }

    @Test
    void papersAreAppended() {
        assertThat(Digest.builder()
                        .papers(List.of(FIRST))
                        .addPapers(SECOND, FIRST)
                        .addPapers()
                        .addAllPapers(List.of(THIRD))
                        .build()
                        .papers())
                .containsExactly(FIRST, SECOND, FIRST, THIRD);
    }

    @Test
    void papersMayBeAnyIterable() {
        Iterable<Paper> papers = () -> List.of(FIRST, SECOND).iterator();

        assertThat(Digest.builder().papers(papers).addAllPapers(papers).build().papers())
                .containsExactly(FIRST, SECOND, FIRST, SECOND);
    }

    @Test
    void laterChangesOfAListDoNotChangeTheBuilder() {
        List<Paper> papers = new ArrayList<>(List.of(FIRST));
        Digest.Builder digest = Digest.builder().papers(papers);
        papers.clear();

        assertThat(digest.build().papers()).containsExactly(FIRST);
    }

    @Test
    void laterChangesOfTheBuilderDoNotChangeTheValue() {
        Digest.Builder builder = Digest.builder().papers(List.of(FIRST, SECOND));
        Digest digest = builder.build();

        assertThat(builder.addPapers(THIRD).build().papers()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(digest.papers()).containsExactly(FIRST, SECOND);
    }

    @Test
    void fromReplacesEveryAttribute() {
        Digest other = Digest.builder().date(SUNDAY).addPapers(FIRST).build();

        assertThat(Digest.builder().from(Samples.DIGEST).from(other).build()).isEqualTo(other);
        assertThat(Digest.builder().from(other).from(Samples.DIGEST).build()).isEqualTo(Samples.DIGEST);
    }

    @Test
    void fromUnsetsWhatTheValueDoesNotHave() {
        Digest empty = Digest.builder().build();

        assertThat(Digest.builder().from(Samples.DIGEST).from(empty).build()).isEqualTo(empty);
    }

    @Test
    void fromTwiceDoesNotRepeatPapers() {
        assertThat(Digest.builder()
                        .from(Samples.DIGEST)
                        .from(Samples.DIGEST)
                        .addPapers(THIRD)
                        .build()
                        .papers())
                .hasSize(Samples.DIGEST.papers().size() + 1)
                .startsWith(Samples.DIGEST.papers().toArray(Paper[]::new))
                .endsWith(THIRD);
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullIsRejectedWhereNothingMayBeAbsent() {
        Digest.Builder digest = Digest.builder().addPapers(FIRST);
        List<Paper> papers = Arrays.asList(SECOND, null);

        assertThatNullPointerException().isThrownBy(() -> digest.from(null));
        assertThatNullPointerException().isThrownBy(() -> digest.date((Optional<LocalDate>) null));
        assertThatNullPointerException().isThrownBy(() -> digest.endDate((Optional<LocalDate>) null));
        assertThatNullPointerException().isThrownBy(() -> digest.title((Optional<String>) null));
        assertThatNullPointerException().isThrownBy(() -> digest.papers(null));
        assertThatNullPointerException()
                .isThrownBy(() -> digest.addPapers((Paper) null))
                .withMessage("papers element");
        assertThatNullPointerException().isThrownBy(() -> digest.addAllPapers(null));
        assertThatNullPointerException().isThrownBy(() -> digest.papers(papers)).withMessage("papers element");
        assertThat(digest.build().papers()).containsExactly(FIRST);
        assertThatNullPointerException()
                .isThrownBy(() -> digest.addAllPapers(papers))
                .withMessage("papers element");
    }
}

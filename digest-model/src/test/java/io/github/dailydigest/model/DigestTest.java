package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    @Test
    void everyAttributeIsOptional() {
        Digest digest = Digest.builder().build();

        assertThat(digest.date()).isEmpty();
        assertThat(digest.endDate()).isEmpty();
        assertThat(digest.title()).isEmpty();
        assertThat(digest.papers()).isEmpty();
    }

    @Test
    void digestHasTheAttributesThatWereSet() {
        assertThat(Samples.DIGEST.date()).contains(LocalDate.of(2031, 2, 3));
        assertThat(Samples.DIGEST.endDate()).contains(LocalDate.of(2031, 2, 9));
        assertThat(Samples.DIGEST.title()).contains("Daily Papers");
        assertThat(Samples.DIGEST.papers())
                .extracting(Paper::title)
                .containsExactly(Samples.PAPER.title(), "Another Title");
    }

    @Test
    void whiteSpaceInATitleIsCollapsed() {
        assertThat(Digest.builder().title(" 오늘의\u00A0\u00A0논문\n").build().title())
                .contains("오늘의 논문");
    }

    @Test
    void builderCopiesAValue() {
        assertThat(Digest.builder().from(Samples.DIGEST).build()).isEqualTo(Samples.DIGEST);
        assertThat(Digest.builder().from(Samples.DIGEST).title("Other").build().papers())
                .isEqualTo(Samples.DIGEST.papers());
    }

    @Test
    void endDateMayBeTheDayAfterTheDate() {
        Digest digest = Digest.builder()
                .date(LocalDate.of(2031, 2, 28))
                .endDate(LocalDate.of(2031, 3, 1))
                .build();

        assertThat(digest.endDate()).contains(LocalDate.of(2031, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-03", "2031-02-02", "2030-12-31"})
    void builderRejectsAnEndDateThatIsNotAfterTheDate(LocalDate endDate) {
        Digest.Builder digest = Digest.builder().date(LocalDate.of(2031, 2, 3)).endDate(endDate);

        assertThatIllegalArgumentException()
                .isThrownBy(digest::build)
                .withMessage("Digest.endDate is " + endDate + "; it must be after date, which is 2031-02-03");
    }

    @Test
    void builderRejectsAnEndDateWithoutADate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Digest.builder().endDate(LocalDate.of(2031, 2, 9)).build())
                .withMessage("Digest.endDate is 2031-02-09; it must be after date, which is absent");
    }

    @Test
    void builderRejectsABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digest.builder().title("").build())
                .withMessage("Digest.title is blank; it needs at least one character that is not white space");
    }
}

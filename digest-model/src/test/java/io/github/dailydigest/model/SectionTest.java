package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void ofReturnsASectionWithoutPoints() {
        Section section = Section.of(SectionKind.WHATS_NEW, "새로운 점", "한 문단.");

        assertThat(section.kind()).isEqualTo(SectionKind.WHATS_NEW);
        assertThat(section.label()).contains("새로운 점");
        assertThat(section.markdown()).isEqualTo("한 문단.");
        assertThat(section.points()).isEmpty();
    }

    @Test
    void everyTextIsNormalized() {
        Section section = Section.builder()
                .kind(SectionKind.OTHER)
                .label(" Related\u00A0 Work ")
                .markdown("\n first\r\n\r  second \uDE00\n\n")
                .addPoints("normalized", " a\rb ", "")
                .build();

        assertThat(section.label()).contains("Related Work");
        assertThat(section.markdown()).isEqualTo("first\n\n  second \uFFFD");
        assertThat(section.points()).containsExactly("normalized", "a\nb", "");
    }

    @Test
    void bodyMayBeEmpty() {
        assertThat(Section.of(SectionKind.OTHER, "Label", " \n").markdown()).isEmpty();
    }

    @Test
    void builderCopiesAValue() {
        assertThat(Section.builder().from(Samples.SECTION).build()).isEqualTo(Samples.SECTION);
        assertThat(Section.builder()
                        .from(Samples.SECTION)
                        .label("Other")
                        .build()
                        .label())
                .contains("Other");
    }

    @Test
    void builderRejectsABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of(SectionKind.OTHER, " ", "body"))
                .withMessage("Section.label is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRequiresAKindAndABody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Section.builder().label("Label").build())
                .withMessage("Cannot build Section, some of required attributes are not set [kind, markdown]");
    }

    @Test
    void builderNamesOnlyTheMissingAttribute() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Section.builder().markdown("").build())
                .withMessage("Cannot build Section, some of required attributes are not set [kind]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Section.builder().kind(SectionKind.OTHER).build())
                .withMessage("Cannot build Section, some of required attributes are not set [markdown]");
    }

    @Test
    void labelCanBeSetAndUnsetInEachForm() {
        Section unlabelled =
                Section.builder().kind(SectionKind.OTHER).markdown("body").build();
        Section labelled = Section.of(SectionKind.OTHER, "Label", "body");
        String none = null;

        assertThat(Section.builder().from(unlabelled).label("Label").build()).isEqualTo(labelled);
        assertThat(Section.builder()
                        .from(unlabelled)
                        .label(Optional.of("Label"))
                        .build())
                .isEqualTo(labelled);
        assertThat(Section.builder().from(labelled).label(none).build()).isEqualTo(unlabelled);
        assertThat(Section.builder().from(labelled).label(Optional.empty()).build())
                .isEqualTo(unlabelled);
    }

    @Test
    void pointsAreReplacedAndAppended() {
        Section.Builder section = Section.builder().from(Samples.SECTION);

        assertThat(section.addPoints("third", "fourth")
                        .addAllPoints(List.of("fifth"))
                        .build()
                        .points())
                .containsExactly("first", "second", "third", "fourth", "fifth");
        assertThat(section.points(List.of("only")).build().points()).containsExactly("only");
    }

    @Test
    void fromReplacesEveryAttribute() {
        Section summary =
                Section.builder().kind(SectionKind.SUMMARY).markdown("prose").build();

        assertThat(Section.builder().from(Samples.SECTION).from(summary).build())
                .isEqualTo(summary);
        assertThat(Section.builder().from(summary).from(Samples.SECTION).build())
                .isEqualTo(Samples.SECTION);
        assertThat(Section.builder().from(Samples.SECTION).from(Samples.SECTION).build())
                .isEqualTo(Samples.SECTION);
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void builderRejectsNull() {
        Section.Builder section = Section.builder();

        assertThatNullPointerException().isThrownBy(() -> section.from(null));
        assertThatNullPointerException().isThrownBy(() -> section.kind(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> section.label((Optional<String>) null));
        assertThatNullPointerException()
                .isThrownBy(() -> section.markdown(null))
                .withMessage("markdown");
        assertThatNullPointerException()
                .isThrownBy(() -> section.points(Arrays.asList("a", null)))
                .withMessage("points element");
        assertThatNullPointerException()
                .isThrownBy(() -> section.addPoints((String) null))
                .withMessage("points element");
        assertThatNullPointerException()
                .isThrownBy(() -> section.addAllPoints(Arrays.asList("a", null)))
                .withMessage("points element");
    }
}

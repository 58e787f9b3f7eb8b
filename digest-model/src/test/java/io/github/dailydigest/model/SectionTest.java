package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
}

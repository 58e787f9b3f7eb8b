package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Label names that a caller adds are found like the known ones. */
class LabelNamesTest {

    private static final DigestParser PARSER = DigestParser.builder()
            .labelNames(SectionKind.SUMMARY, "Décodé", "L'essentiel")
            .labelNames(SectionKind.WHATS_NEW, "要点", "キーポイント", "Points (clés)")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Décodé",
                "décodé",
                "DÉCODÉ",
                "De\u0301code\u0301",
                "Ｄécodé",
                "Décodé.",
                "«Décodé»",
                "(Décodé)",
                " Décodé ",
                "Décodé\u00A0",
                "L'essentiel",
                "L’essentiel",
                "L\u02BCessentiel",
                "L`ESSENTIEL",
                "ｌ＇ｅｓｓｅｎｔｉｅｌ",
                "Autre (Décodé)",
            })
    void areFoundInAnyCaseWidthApostropheAndPunctuation(String label) {
        assertThat(kind(PARSER, label)).isEqualTo(SectionKind.SUMMARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"要点", "【要点】", "要点！", "ｷｰﾎﾟｲﾝﾄ", "キーポイント", "Points (clés)", "points (CLÉS)"})
    void areFoundInEveryScript(String label) {
        assertThat(kind(PARSER, label)).isEqualTo(SectionKind.WHATS_NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decode", "Decodé", "Décodés", "Dé codé", "D'écodé", "要 点", "要點", "Lessentiel"})
    void areNotFoundWithOtherLettersOrAccents(String label) {
        assertThat(kind(PARSER, label)).isEqualTo(SectionKind.OTHER);
    }

    @Test
    void areTheirOwnNormalFormInAsciiAndHangul() {
        String plain = IntStream.concat(IntStream.range(0, 0x80), IntStream.rangeClosed(0xAC00, 0xD7A3))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Normalizer.isNormalized(plain, Normalizer.Form.NFKC)).isTrue();
    }

    @Test
    void keepTheLabelAsWritten() {
        assertThat(section(PARSER, "- ***DÉCODÉ.***: court").label()).contains("DÉCODÉ.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Décodé: court",
                "Décodé\n\ncourt",
                "#### Décodé\n\ncourt",
                "1. **Décodé**: court",
                "- Décodé: court"
            })
    void needNoEmphasis(String markdown) {
        Section section = section(PARSER, markdown);

        assertThat(section.kind()).isEqualTo(SectionKind.SUMMARY);
        assertThat(section.label()).contains("Décodé");
        assertThat(section.markdown()).isEqualTo("court");
    }

    @Test
    void areUnknownToAnotherParser() {
        assertThat(kind(DigestParser.create(), "Décodé")).isEqualTo(SectionKind.OTHER);
    }

    @Test
    void keepTheKnownNames() {
        for (SectionKind kind : SectionKind.values()) {
            assertThat(SectionLabels.of(kind))
                    .allSatisfy(name -> assertThat(kind(PARSER, name)).isEqualTo(kind));
        }
    }

    @Test
    void aNameAddedForTwoKindsHasTheLast() {
        DigestParser.Builder builder = DigestParser.builder()
                .labelNames(SectionKind.SUMMARY, "要点")
                .labelNames(SectionKind.PERFORMANCE_HIGHLIGHTS, "要点");

        assertThat(kind(builder.build(), "要点")).isEqualTo(SectionKind.PERFORMANCE_HIGHLIGHTS);
        builder.labelNames(SectionKind.SUMMARY, "要点");
        assertThat(kind(builder.build(), "要点")).isEqualTo(SectionKind.SUMMARY);
    }

    @Test
    void aKnownNameCanBeAddedForAnotherKind() {
        DigestParser parser = DigestParser.builder()
                .labelNames(SectionKind.SUMMARY, "What's New")
                .build();

        assertThat(kind(parser, "What's New")).isEqualTo(SectionKind.SUMMARY);
        assertThat(kind(parser, "what’s new")).isEqualTo(SectionKind.SUMMARY);
    }

    @Test
    void aKnownNameCanBeAddedInAnotherSpelling() {
        DigestParser parser = DigestParser.builder()
                .labelNames(SectionKind.SUMMARY, "WHAT’S NEW")
                .build();

        assertThat(kind(parser, "What's New")).isEqualTo(SectionKind.SUMMARY);
        assertThat(kind(parser, "WHAT’S NEW")).isEqualTo(SectionKind.SUMMARY);
        assertThat(kind(parser, "Technical Details")).isEqualTo(SectionKind.TECHNICAL_DETAILS);
    }

    @Test
    void areNotFoundInVeryLongLabels() {
        String name = "Décodé" + " ".repeat(100) + "(Décodé)";

        assertThat(kind(PARSER, "a".repeat(150) + " (Décodé)")).isEqualTo(SectionKind.SUMMARY);
        assertThat(kind(PARSER, "a".repeat(200) + " (Décodé)")).isEqualTo(SectionKind.OTHER);
        assertThat(kind(PARSER, name)).isEqualTo(SectionKind.SUMMARY);
    }

    @Test
    void aParserIsIndependentOfItsBuilder() {
        DigestParser.Builder builder = DigestParser.builder().labelNames(SectionKind.SUMMARY, "要点");
        DigestParser before = builder.build();
        builder.labelNames(SectionKind.WHATS_NEW, "要点", "Décodé");

        assertThat(kind(before, "要点")).isEqualTo(SectionKind.SUMMARY);
        assertThat(kind(before, "Décodé")).isEqualTo(SectionKind.OTHER);
    }

    @Test
    void areRejectedIfTheyHaveNoLetterOrDigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder().labelNames(SectionKind.OTHER, "Décodé"))
                .withMessageContaining("OTHER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder().labelNames(SectionKind.SUMMARY, "Décodé", "*: *"))
                .withMessage("names holds \"*: *\", which has neither letter nor digit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder().labelNames(SectionKind.SUMMARY, " "))
                .withMessage("names holds \" \", which has neither letter nor digit");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what it is about
    void areRejectedIfTheyAreNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().labelNames(null, "Décodé"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().labelNames(SectionKind.SUMMARY, (String[]) null))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().labelNames(SectionKind.SUMMARY, "Décodé", null))
                .withMessage("names");
    }

    @Test
    void surviveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PARSER);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DigestParser copy = (DigestParser) in.readObject();

            assertThat(kind(copy, "décodé")).isEqualTo(SectionKind.SUMMARY);
            assertThat(kind(copy, "要点")).isEqualTo(SectionKind.WHATS_NEW);
        }
    }

    private static SectionKind kind(DigestParser parser, String label) {
        return section(parser, "- ***" + label + "***: court").kind();
    }

    private static Section section(DigestParser parser, String markdown) {
        List<Section> sections = parser.parse("### [A Title](https://arxiv.org/abs/3102.00001)\n\n" + markdown + "\n")
                .digests()
                .get(0)
                .papers()
                .get(0)
                .sections();
        assertThat(sections).as(markdown).hasSize(1);
        return sections.get(0);
    }
}

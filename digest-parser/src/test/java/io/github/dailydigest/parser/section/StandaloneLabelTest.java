package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperLines;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that are alone on a line. In the texts, {@code ¶} is a line end, and the second paragraph is the line. */
class StandaloneLabelTest {

    private static final String ABOVE = "- **What's New**: a";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**Key Idea**¶b => Key Idea",
                "**Key Idea**¶¶b => Key Idea",
                "**Key Idea**¶¶¶¶b => Key Idea",
                "**Key Idea**  ¶b => Key Idea",
                "***Key Idea***¶b => Key Idea",
                "__Key Idea__¶b => Key Idea",
                "💡 **Key Idea**¶b => Key Idea",
                "**Key Idea**¶- b => Key Idea",
                "**Key Idea**¶1. b => Key Idea",
                "**Key Idea**¶**b** c => Key Idea",
            })
    void boldWordsAloneAboveTextAreALabel(String text, String label) {
        assertThat(below(ABOVE, text)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Key Idea*¶b",
                "Key Idea¶b",
                "****Key Idea****¶b",
                "**Key Idea* *¶b",
                "**Key Idea*¶b",
                "**Key** Idea¶b",
                "**Key** and **Idea**¶b",
                "** Key Idea**¶b",
                "**Key Idea **¶b",
                "****¶b",
                "**¶b",
                "**A sentence.**¶b",
                "**A sentence!**¶b",
                "**A sentence?**¶b",
                "**一句话。**¶b",
                "**A | B |**¶b",
                "**Key Idea**",
                "**Key Idea**¶",
                "**Key Idea**¶---",
                "**Key Idea**¶¶**Another**¶b",
                "**Key Idea**¶#### Another¶b",
                "#### Key Idea¶b",
                "#### **Key Idea**¶b",
                "#### **Key Idea:**¶b",
                "- **Key Idea**¶b",
                "> **Key Idea**¶b",
            })
    void nothingElseIsALabel(String text) {
        assertThat(below(ABOVE, text)).isNull();
    }

    @Test
    void boldWordsAreBelowABlankLine() {
        LineTable lines = PaperLines.of("a¶**Key Idea**¶b¶¶**Key Idea**¶b");

        assertThat(read(lines, 1, unlabelled())).isNull();
        assertThat(read(lines, 4, unlabelled())).isEqualTo("Key Idea");
    }

    @Test
    void boldWordsOfMoreThanSixtyCharactersAreNone() {
        assertThat(below(ABOVE, "**" + "a".repeat(60) + "**¶b")).isEqualTo("a".repeat(60));
        assertThat(below(ABOVE, "**" + "a".repeat(61) + "**¶b")).isNull();
    }

    /** The first bold words may be a title in another language, for example. */
    @Test
    void theFirstBoldWordsNeedOthersBelow() {
        assertThat(read(PaperLines.of("¶**Key Idea**¶a"), 1, null)).isNull();
        assertThat(read(PaperLines.of("¶**Key Idea**¶a¶¶**Result**¶b"), 1, null))
                .isEqualTo("Key Idea");
        assertThat(read(PaperLines.of("¶**Key Idea**¶a¶**Result**¶b"), 1, null)).isNull();
        assertThat(read(PaperLines.of("**Key Idea**¶a¶¶**Result**¶b"), 0, null)).isNull();
    }

    @Test
    void whatIsAboveIsASection() {
        LineTable lines = PaperLines.of("- a¶¶**Key Idea**¶b");
        SectionStart field = new SectionStart(SectionStart.Type.FIELD, 0, null, 0, 0);

        assertThat(read(lines, 2, field)).isNull();
        assertThat(read(lines, 2, unlabelled())).isEqualTo("Key Idea");
    }

    private static SectionStart unlabelled() {
        return new SectionStart(SectionStart.Type.UNLABELLED_LIST, 0, null, 0, 0);
    }

    private static @Nullable String below(String above, String text) {
        LineTable lines = PaperLines.of(above + "¶¶" + text);
        return read(lines, 2, SectionStart.read(lines, 0, null, LabelNames.KNOWN));
    }

    /** Returns the label on a line, as all rules for labels read it; null if it is none or has a known name. */
    private static @Nullable String read(LineTable lines, int line, @Nullable SectionStart above) {
        SectionStart start = LabelStart.read(lines, line, above, LabelNames.KNOWN);
        Label label = start == null ? null : start.label();
        return label == null ? null : lines.text().substring(label.start(), label.end());
    }
}

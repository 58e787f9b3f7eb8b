package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsSummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<summary>Abstract</summary>¦Abstract¦",
                "<details><summary>Abstract</summary>¦Abstract¦",
                "<details open> <summary class=\"c\">Abstract</summary> text¦Abstract¦text",
                "<DETAILS><SUMMARY><b>1. A Title</b> ⭐ 66</SUMMARY>¦<b>1. A Title</b> ⭐ 66¦",
                "<summary></summary>¦¦",
            })
    void readsTheTextBetweenTheTags(String line, String text, String rest) {
        DetailsSummary summary = Objects.requireNonNull(DetailsSummary.read(line, 0, line.length()));

        assertThat(line.substring(summary.textStart(), summary.textEnd())).isEqualTo(text == null ? "" : text);
        assertThat(line.substring(summary.end())).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<details>", "<summary>Abstract", "Abstract</summary>", "x<summary>a</summary>", ""})
    void isNullIfThereIsNoSummary(String line) {
        assertThat(DetailsSummary.read(line, 0, line.length())).isNull();
    }

    @Test
    void readsUpToTheEnd() {
        assertThat(DetailsSummary.read("<summary>a</summary>", 0, 19)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<b>1. Doubt</b> ⭐ 66¦true",
                "12) Doubt¦true",
                "[Doubt](https://example.org)¦true",
                "<a href=\"https://example.org\">Doubt</a>¦true",
                "Thirty-one characters, as here:¦true",
                "Thirty characters, as in here:¦false",
                "Thirty characters, as in here:    ¦false",
                "Details¦false",
                "Click to expand¦false",
                "<b>Abstract</b>¦false",
                "요약¦false",
                "2031¦false",
            })
    void aTitleHasACounterOrALinkOrIsLong(String text, boolean expected) {
        String line = "<summary>" + text + "</summary>";
        DetailsSummary summary = Objects.requireNonNull(DetailsSummary.read(line, 0, line.length()));

        assertThat(summary.isTitle(line, LabelNames.KNOWN)).isEqualTo(expected);
    }
}

package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryLabelTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Abstract</summary>a|Abstract|a",
                "Abstract </SUMMARY> a|Abstract| a",
                "Abstract</b></summary> a|Abstract| a",
                "**摘要**</summary>|摘要|''",
            })
    void theTagOfASummaryMayFollowAKnownName(String text, String name, String body) {
        Label label = Objects.requireNonNull(SummaryLabel.read(text, 0, text.length(), NAMES));

        assertThat(text.substring(label.start(), label.end())).isEqualTo(name);
        assertThat(text.substring(label.bodyStart())).isEqualTo(body);
        assertThat(label.from()).isZero();
        assertThat(label.style()).isEqualTo(Label.Style.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Abstract",
                "Abstract<b>a",
                "Notes</summary>a",
                "</summary>a",
                "Abstract</summary",
                "**</summary>"
            })
    void nothingElseIsALabel(String text) {
        assertThat(SummaryLabel.read(text, 0, text.length(), NAMES)).isNull();
    }
}

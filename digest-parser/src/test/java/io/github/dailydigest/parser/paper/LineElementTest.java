package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineElementTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¶a|BLANK",
                "***|BREAK",
                "![](u)|MEDIA",
                "[Watch Video](u) and more|MEDIA",
                "<div>|MEDIA",
                "Vote: 85|KNOWN_FIELD",
                "**Authors**: Ada Example|KNOWN_FIELD",
                "- a|SECTION",
                "- Vote: 85|SECTION",
                "1. a|SECTION",
                "What's New: a|SECTION",
                "**Code**: a|SECTION",
                "## What's New|SECTION",
                "Code: a|OTHER_FIELD",
                "a|PROSE",
                "## a|PROSE",
                "```|PROSE",
                "One Two Three Four: a|PROSE",
            })
    void aLineIsTheFirstElementThatMatches(String text, LineElement element) {
        assertThat(on(text, false)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"![](u)|MEDIA", "Vote: 85|KNOWN_FIELD", "What's New: a|SECTION", "Code: a|PROSE", "a|PROSE"})
    void onlyKnownKeysAreFieldsAfterProse(String text, LineElement element) {
        assertThat(on(text, true)).isEqualTo(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 85", "Comments: 9 pages", "![](u)", "[Watch Video](u)", "<video>"})
    void mediaAndKnownFieldsEndTheFieldAbove(String line) {
        assertThat(LineElement.endsField(PaperLines.of(line), 0)).isTrue();
        assertThat(LineElement.endsField(PaperLines.of(" " + line), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code: a", "What's New: a", "a"})
    void otherLinesDoNotEndTheFieldAbove(String line) {
        assertThat(LineElement.endsField(PaperLines.of(line), 0)).isFalse();
    }

    private static LineElement on(String text, boolean afterProse) {
        LineTable lines = PaperLines.of(text);
        FieldLine field =
                lines.role(0) == LineRole.TEXT ? FieldLine.read(lines.text(), lines.start(0), lines.end(0)) : null;
        return LineElement.on(lines, 0, field, afterProse, NAMES);
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.BlockStructure;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                "- Vote: 85|KNOWN_FIELD",
                "> **Authors**: Ada Example|KNOWN_FIELD",
                "**Code**: a|KNOWN_FIELD",
                "Code: a|KNOWN_FIELD",
                "[arXiv](https://arxiv.org/abs/3102.00001) · [PDF](u)|LINKS",
                "- [arXiv](u)|LINKS",
                "'| **Authors** | Ada Example |'|TABLE_ROW",
                "- **Code**: a|SECTION",
                "- **Notes**: a|SECTION",
                "1. a|SECTION",
                "What's New: a|SECTION",
                "**Notes**: a|SECTION",
                "## What's New|SECTION",
                "Notes: a|OTHER_FIELD",
                "*Ada Example, Bo Sample*|PROSE",
                "a|PROSE",
                "## a|PROSE",
                "```|PROSE",
                "One Two Three Four: a|PROSE",
            })
    void aLineIsTheFirstElementThatMatches(String text, LineElement element) {
        assertThat(on(text, false, false, false)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![](u)|MEDIA",
                "Vote: 85|KNOWN_FIELD",
                "What's New: a|SECTION",
                "Code: a|KNOWN_FIELD",
                "Notes: a|PROSE",
                "a|PROSE"
            })
    void onlyKnownKeysAreFieldsAfterProse(String text, LineElement element) {
        assertThat(on(text, true, false, false)).isEqualTo(element);
    }

    @Test
    void aLineInItalicsIsTheAuthorsRightAfterTheEntry() {
        assertThat(on("*Ada Example, Bo Sample*", false, true, false)).isEqualTo(LineElement.ITALIC_AUTHORS);
        assertThat(on("*Ada Example, Bo Sample*", false, false, false)).isEqualTo(LineElement.PROSE);
    }

    @Test
    void aLinkContinuesProse() {
        assertThat(on("[arXiv](u)", true, false, false)).isEqualTo(LineElement.LINKS);
        assertThat(on("[arXiv](u)", true, false, true)).isEqualTo(LineElement.PROSE);
        assertThat(on("- [arXiv](u)", true, false, true)).isEqualTo(LineElement.LINKS);
    }

    @Test
    void aRemovedLineIsNotBlank() {
        LineTable lines = PaperLines.of("<br>\n\na");
        WrapperMarkup.remove(lines, 0, NAMES);
        BlockStructure.read(lines, 0);

        assertThat(LineElement.on(lines, 0, null, false, true, false, NAMES)).isEqualTo(LineElement.REMOVED);
        assertThat(LineElement.on(lines, 1, null, false, true, false, NAMES)).isEqualTo(LineElement.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 85", "Comments: 9 pages", "> Code: a", "![](u)", "[Watch Video](u)", "<video>"})
    void mediaAndKnownFieldsEndTheFieldAbove(String line) {
        assertThat(LineElement.endsField(PaperLines.of(line), 0, LabelNames.KNOWN))
                .isTrue();
        assertThat(LineElement.endsField(PaperLines.of(" " + line), 0, LabelNames.KNOWN))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notes: a", "What's New: a", "a"})
    void otherLinesDoNotEndTheFieldAbove(String line) {
        assertThat(LineElement.endsField(PaperLines.of(line), 0, LabelNames.KNOWN))
                .isFalse();
    }

    private static LineElement on(String text, boolean afterProse, boolean isFirst, boolean continuesProse) {
        LineTable lines = PaperLines.of(text);
        return LineElement.on(
                lines, 0, FieldOnLine.read(lines, 0, LabelNames.KNOWN), afterProse, isFirst, continuesProse, NAMES);
    }
}

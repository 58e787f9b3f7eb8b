package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapperMarkupTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>",
                "</details>",
                "<DETAILS open>",
                "<details open=\"\"> ",
                "<p>",
                "</p>",
                "<p align=\"center\">",
                "<center>",
                "<br>",
                "<br/>",
                "<br />",
                "<hr>",
                "</p><br> </center>",
                "<details><summary>More</summary>",
                "<summary>More</summary>",
                "<summary><b>More</b></summary>",
                "<Summary class=\"a\">More</Summary>",
            })
    void tagsAroundContentAreRemoved(String line) {
        assertThat(remaining(line + "¶a")).containsExactly("", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <br> b",
                "<b>a</b>",
                "<detail>",
                "<details",
                "<p>a</p>",
                "<br>a",
                "a<br>",
                "<summary>More",
                "</summary>",
                "<div>",
                "<brr>",
                "a",
                "",
            })
    void otherLinesStay(String line) {
        assertThat(remaining(line + "¶a")).containsExactly(line, "a");
    }

    @Test
    void tagsMayBeIndented() {
        assertThat(remaining("  <br>¶a")).containsExactly("", "a");
    }

    @Test
    void aLongLineStays() {
        assertThat(remaining("<br>".repeat(125) + "¶a")).containsExactly("", "a");
        assertThat(remaining("<br>".repeat(126) + "¶a")).containsExactly("<br>".repeat(126), "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<summary>Abstract</summary>|Abstract",
                "<details><summary>TL;DR</summary>|TL;DR",
                "<details open><summary>📄 摘要</summary>|📄 摘要",
                "<summary><b>Abstract</b></summary>|<b>Abstract</b>",
                "<summary>More</summary> text|text",
                "<summary>Abstract</summary> text|Abstract</summary> text",
                "<summary><b>1. Doubt</b> ⭐ 66</summary>|<b>1. Doubt</b> ⭐ 66",
                "<summary>1. Doubt</summary> text|<summary>1. Doubt</summary> text",
            })
    void aSummaryThatIsALabelOrATitleStays(String line, String rest) {
        assertThat(remaining(line + "¶a")).containsExactly(rest, "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Published: 2031-02-03*|*Published: 2031-02-03",
                "**Authors: Ada, Bo** |**Authors: Ada, Bo",
                "> ***Votes: 5***|> ***Votes: 5",
                "- _ID: 3102.00001_|- _ID: 3102.00001",
                "*Comments: a*|*Comments: a",
                "**Category: cs.CL**|**Category: cs.CL",
            })
    void marksThatCloseTheEmphasisAroundAFieldAreRemoved(String line, String rest) {
        assertThat(remaining(line + "¶a")).containsExactly(rest, "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Authors: Ada*",
                "**Authors: Ada *Bo***",
                "**Authors**: Ada **",
                "Authors: Ada**",
                "*Published: soon*",
                "*Comments:*",
                "**Authors:**",
                "*Notes: a*",
                "*a*",
                "**",
            })
    void otherMarksStay(String line) {
        assertThat(remaining(line + "¶a")).containsExactly(line, "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authors: Ada Example\\|Authors: Ada Example",
                "Authors: Ada Example\\  |Authors: Ada Example",
                "**Authors:** Ada Example\\|**Authors:** Ada Example",
                "- Link: https://example.org\\|- Link: https://example.org",
                "Authors: Ada Example<br>|Authors: Ada Example",
                "Authors: Ada Example <br/>|Authors: Ada Example",
                "Authors: Ada Example<BR />|Authors: Ada Example",
                "Authors: Ada Example</p>|Authors: Ada Example",
                "Authors: Ada Example</details>|Authors: Ada Example",
                "Authors: Ada Example</center>|Authors: Ada Example",
                "[arXiv](u)\\|[arXiv](u)",
                "[arXiv](u) <br>|[arXiv](u)",
            })
    void hardBreaksAfterFieldsAndLinksAreRemoved(String line, String rest) {
        assertThat(remaining(line + "¶¶a")).containsExactly(rest, "", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: Ada Example\\\\",
                "Notes: a\\",
                "a\\",
                "\\",
                "Topic: a\\",
                "Topic: a<br>",
                "Authors: <Ada>",
                "Authors: Ada<b>",
                "a<br>",
                "<b>",
            })
    void otherEndsOfLinesStay(String line) {
        assertThat(remaining(line + "¶¶a")).containsExactly(line, "", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "___", "-----", "---  ", "**********"})
    void breaksAtTheEndAreRemoved(String line) {
        assertThat(remaining("a¶¶" + line)).containsExactly("a", "", "");
        assertThat(remaining("a¶" + line + "¶¶" + line + "¶")).containsExactly("a", "", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-*-", "- - -", "===", "--- a"})
    void otherLinesAtTheEndStay(String line) {
        assertThat(remaining("a¶¶" + line)).containsExactly("a", "", line);
    }

    @Test
    void breaksInTheMiddleStay() {
        assertThat(remaining("a¶¶---¶¶b")).containsExactly("a", "", "---", "", "b");
    }

    @Test
    void fencedCodeStays() {
        assertThat(remaining("```¶<br>¶```¶<br>")).containsExactly("```", "<br>", "```", "");
        assertThat(remaining("~~~¶<br>¶~~~¶<br>")).containsExactly("~~~", "<br>", "~~~", "");
    }

    @Test
    void linesAboveTheFirstStay() {
        LineTable lines = PaperLines.of("<br>\n<br>\n---");
        WrapperMarkup.remove(lines, 1, NAMES);

        assertThat(texts(lines)).containsExactly("<br>", "", "");
    }

    @Test
    void theContentOfDetailsIsReadAsIfTheTagsWereNotThere() {
        ParseResult result = ParsedLines.result(
                "<details>", "<summary>Abstract</summary>", "", "A smaller step.", "", "</details>", "", "---");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("A smaller step.");
        assertThat(paper.sections())
                .extracting(section -> section.label().orElse(""))
                .containsExactly("Abstract");
        assertThat(paper.unrecognized()).isEmpty();
    }

    @Test
    void hardBreaksAreNoPartOfAuthors() {
        Paper paper = ParsedLines.paper("**Authors:** Ada Example, Bo Sample\\", "**Votes:** 5<br>");

        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada Example", "Bo Sample");
        assertThat(paper.votes()).hasValue(5);
    }

    private static List<String> remaining(String text) {
        LineTable lines = PaperLines.of(text);
        WrapperMarkup.remove(lines, 0, NAMES);
        return texts(lines);
    }

    private static List<String> texts(LineTable lines) {
        List<String> texts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            texts.add(lines.text().substring(lines.start(line), lines.end(line)));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```¶~~~¶<br>¶```",
                "````¶```¶<br>¶````",
                "~~~¶```¶<br>¶~~~",
                "```¶<br>¶``` a¶<br>¶```",
            })
    void codeStays(String lines) {
        assertThat(remaining(lines)).containsExactly(lines.split("¶"));
    }

    @Test
    void theTagThatClosesAnElementAboveIsRemoved() {
        assertThat(remaining("<details>\n<summary>More</summary>\na </details>\nb </details>"))
                .containsExactly("", "", "a", "b </details>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<details><summary>Abstract</summary>a</details>|Abstract</summary>a",
                "<details><summary>More</summary>a</DETAILS>|a",
                "<summary>Abstract</summary> a|Abstract</summary> a",
                "a </details>|a </details>",
                "a </details> b|a </details> b",
            })
    void anElementOnOneLineIsItsContent(String line, String rest) {
        assertThat(remaining(line)).containsExactly(rest);
    }

    @Test
    void codeInTheTextIsNoFence() {
        assertThat(remaining("```a```¶<br>¶a")).containsExactly("```a```", "", "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> **Abstract**: a¶> b|**Abstract**: a¶b",
                ">Abstract: a¶>¶>  b|Abstract: a¶¶ b",
                "> a¶> 摘要：b|a¶摘要：b",
                "a¶> Method: b¶¶> c|a¶Method: b¶¶> c",
            })
    void aQuoteThatNamesSectionsIsMarkup(String lines, String rest) {
        assertThat(String.join("¶", remaining(lines))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> a¶> b", "> Authors: Ada", "- a¶  > Abstract: b", "    > Abstract: b", "```¶> Abstract: a¶```"
            })
    void otherQuotesStay(String lines) {
        assertThat(String.join("¶", remaining(lines))).isEqualTo(lines);
    }
}

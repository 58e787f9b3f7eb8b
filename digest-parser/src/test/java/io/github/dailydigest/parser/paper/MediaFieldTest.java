package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFieldTest {

    /** The one-based number of the first line after the headings of {@link ParsedLines}. */
    private static final int FIRST_LINE = 5;

    @ParameterizedTest
    @CsvSource({
        "![](u),u",
        "![](https://example.org/t.png),https://example.org/t.png",
        "![ ](u),u",
        "![]( u ),u",
        "  ![](u)  ,u",
        "![](u(1)),u(1)",
    })
    void readsAnImage(String line, String url) {
        ParseResult result = ParsedLines.result(line);

        assertThat(ParsedLines.paper(result).media()).contains(Media.image(url));
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[Watch Video](u),u",
        "[watch video](u),u",
        "[Watch Video]( u ),u",
        "  [Watch Video](u)  ,u",
        "[Watch Video](https://example.org/v.mp4),https://example.org/v.mp4",
    })
    void readsALinkToAVideo(String line, String url) {
        ParseResult result = ParsedLines.result(line);

        assertThat(ParsedLines.paper(result).media()).contains(Media.video(url));
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://v", "https://example.org/v.mp4"})
    void readsALinkToAVideoWithoutParentheses(String url) {
        String line = "[Watch Video]" + url;

        ParseResult result = ParsedLines.result("  " + line);

        assertThat(ParsedLines.paper(result).media()).contains(Media.video(url));
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.BARE_VIDEO_LINK);
            assertThat(d.span().line()).isEqualTo(FIRST_LINE);
            assertThat(d.span().column()).isEqualTo(3);
            assertThat(d.span().length()).isEqualTo(line.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"![]()", "![](  )", "[Watch Video]()", "[Watch Video]( )"})
    void reportsMediaWithoutAUrl(String line) {
        ParseResult result = ParsedLines.result(line);

        assertThat(ParsedLines.paper(result).media()).isEmpty();
        assertThat(ParsedLines.paper(result).sections()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.EMPTY_MEDIA);
            assertThat(d.span().column()).isEqualTo(1);
            assertThat(d.span().length()).isEqualTo(line.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![",
                "![]",
                "![](",
                "![](u",
                "![](u v)",
                "![](u) text",
                "[Watch Video]",
                "[Watch Video]u",
                "[Watch Video](",
                "[Watch Video](u",
                "[Watch Video]u)",
                "[Watch Video](u v)",
                "[Watch Video](u) text",
                "[Watch Video]http://u v",
            })
    void otherLinesAreProse(String line) {
        Paper paper = ParsedLines.paper(line);

        assertThat(paper.media()).isEmpty();
        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.markdown()).isEqualTo(line));
    }

    @Test
    void aLinkWithAnotherTextIsALink() {
        Paper paper = ParsedLines.paper("[Watch the Video](u)");

        assertThat(paper.media()).isEmpty();
        assertThat(paper.links()).containsExactly(Link.of("Watch the Video", "u"));
        assertThat(paper.sections()).isEmpty();
    }

    @Test
    void keepsTheDescriptionOfAnImage() {
        ParseResult result = ParsedLines.result("![ an image ](u)");

        assertThat(ParsedLines.paper(result).media()).contains(Media.image("u"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("an image");
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT);
            assertThat(d.span().column()).isEqualTo(4);
            assertThat(d.span().length()).isEqualTo("an image".length());
        });
    }

    @Test
    void keepsASecondImageOnTheLine() {
        ParseResult result = ParsedLines.result("![](u)![](v)");

        assertThat(ParsedLines.paper(result).media()).contains(Media.image("u"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("![](v)");
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.REPEATED_FIELD);
            assertThat(d.span().column()).isEqualTo(7);
            assertThat(d.span().length()).isEqualTo("![](v)".length());
        });
    }

    @Test
    void keepsMediaOnALaterLine() {
        for (String later : new String[] {"![](v)", "[Watch Video](v)", "<video src='v'></video>"}) {
            ParseResult result = ParsedLines.result("![](u)", later);

            assertThat(ParsedLines.paper(result).media()).contains(Media.image("u"));
            assertThat(ParsedLines.paper(result).unrecognized()).containsExactly(later);
            assertThat(result.diagnostics()).singleElement().satisfies(d -> {
                assertThat(d.code()).isEqualTo(DiagnosticCode.REPEATED_FIELD);
                assertThat(d.span().line()).isEqualTo(FIRST_LINE + 1);
            });
        }
    }

    @Test
    void htmlWithTheSameVideoIsNotARepeatedField() {
        ParseResult result = ParsedLines.result("[Watch Video](v)", "<div><video src='v'></video></div>");

        assertThat(ParsedLines.paper(result).media()).contains(Media.video("v"));
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](u)", "[Watch Video](u)", "<video src='u'></video>"})
    void mediaEndsAFieldOfSeveralLines(String media) {
        Paper paper = ParsedLines.paper("Comments: one", "  two", media);

        assertThat(paper.metadata()).containsEntry("Comments", "one two");
        assertThat(paper.media()).isPresent();
    }
}

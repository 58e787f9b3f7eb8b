package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoMarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=\"v.mp4\"></video>",
                "<video src='v.mp4'></video>",
                "<video src=v.mp4></video>",
                "<VIDEO src='v.mp4'></VIDEO>",
                "<div><video controls src=\"v.mp4\" muted=\"false\"></video></div>",
                "<div> <video controls src=\"v.mp4\"> </video> </div>",
                "<iframe src='v.mp4'></iframe>",
                "<iframe src='v.mp4'>\n</iframe>",
                "<video controls>\n<source src=\"v.mp4\" type=\"video/mp4\">\n</video>",
                "<div class='a > b'><video src='v.mp4'></video></div>",
                "<video src='v.mp4'></video>\n<video src='v.mp4'></video>",
                "<video preload='src=w.mp4' src='v.mp4'></video>",
                "<video\nsrc='v.mp4'></video>",
                "<video\ncontrols\nsrc='v.mp4'></video>",
                "<video src = 'v.mp4' ></video>",
                "<video\tSRC='v.mp4'></video>",
                "<video src='v.mp4' src='v.mp4'></video>",
                "<video src='' src='v.mp4'></video>",
                "<div>\n  <video src='v.mp4'></video>\n</div>"
            })
    void readsTheUrlOfTheVideo(String html) {
        Paper paper = ParsedLines.paper(html);

        assertThat(paper.media()).contains(Media.video("v.mp4"));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections()).isEmpty();
    }

    @Test
    void keepsAnotherUrlAsUnrecognized() {
        String html = "<video src='v.mp4'><source src='w.mp4'></video>";

        ParseResult result = ParsedLines.result(html);

        assertThat(ParsedLines.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("<source src='w.mp4'>");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<div title='a > b'><video src='v.mp4'></video></div>~title='a > b'",
                "<video data-src='w.mp4' src='v.mp4'></video>~data-src='w.mp4'",
                "<video src='v.mp4' controls poster=\"p.png\" width=300></video>~poster=\"p.png\"",
                "<iframe srcdoc='<b>words</b>' src='v.mp4'></iframe>~srcdoc='<b>words</b>'",
                "<iframe srcdoc='words' src='v.mp4' title=\"some words\"></iframe>~srcdoc='words'|title=\"some words\"",
                "<video controls title = words >¶<source src='v.mp4' label=HD>¶</video>~title = words|label=HD",
                "<video title='a¶b'¶src='v.mp4'></video>~title='a¶b'",
                "<video src='v.mp4'></video title='a'>~title='a'",
                "<video src='a b'><source src='v.mp4'></video>~src='a b'",
                "<video src='v.mp4' mystery></video>~mystery",
                "<video title='a' src='v.mp4' src='w.mp4' poster='p'></video>~title='a'|src='w.mp4' poster='p'>",
                "<video src='v.mp4'><source title='a' src='w.mp4'></video>~<source title='a' src='w.mp4'>",
                "<video src='v.mp4'>words</video><div title='a'></div>~words</video><div title='a'>",
            })
    void keepsAttributesThatAreNeitherTheUrlNorMarkup(String html, String kept) {
        ParseResult result = ParsedLines.result(html.replace('¶', '\n'));

        assertThat(ParsedLines.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(ParsedLines.paper(result).unrecognized())
                .containsExactly(kept.replace('¶', '\n').split("\\|"));
        assertThat(result.diagnostics())
                .isNotEmpty()
                .allSatisfy(d ->
                        assertThat(d.code()).isIn(DiagnosticCode.UNRECOGNIZED_TEXT, DiagnosticCode.REPEATED_FIELD));
    }

    @Test
    void reportsAnAttributeThatIsKept() {
        ParseResult result = ParsedLines.result("[Watch Video](v.mp4)", "<video src='v.mp4' poster='p.png'></video>");

        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("poster='p.png'");
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT);
            assertThat(d.span().line()).isEqualTo(6);
            assertThat(d.span().column()).isEqualTo(20);
            assertThat(d.span().length()).isEqualTo("poster='p.png'".length());
        });
    }

    @Test
    void ignoresTheAttributesOfALineThatIsNotPartOfTheBlock() {
        Paper paper = ParsedLines.paper("<video src='v.mp4'></video>", "<div title='a'></div> and text");

        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections().get(0).markdown()).isEqualTo("<div title='a'></div> and text");
    }

    @Test
    void formattingKeepsTheAttributes() {
        String text = "## Daily Papers (2031-02-03)\n\n### [T](u)\n\n<video src='v.mp4' poster='p.png'></video>\n";

        String formatted = DigestWriter.create().format(text);

        assertThat(formatted).contains("poster='p.png'");
        assertThat(DigestParser.create().parse(formatted).digests())
                .isEqualTo(DigestParser.create().parse(text).digests());
    }

    @Test
    void ignoresTheUrlsOfALineWithOtherText() {
        Paper paper = ParsedLines.paper("</iframe>", "<video src='v.mp4'></video> and text");

        assertThat(paper.media()).isEmpty();
        assertThat(paper.sections().get(0).markdown()).isEqualTo("<video src='v.mp4'></video> and text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src='v.mp4'></video> and text",
                "<video src='v.mp4'></video><b>",
                "<video src='v.mp4'",
                "<video src='v.mp4></video>",
                "<videos src='v.mp4'></videos>",
                "<span src='v.mp4'></span>",
                "<source1 src='v.mp4'>",
                "</",
                "<div",
                "text <video src='v.mp4'></video>",
                "<video>text</video>",
                "<video controls\n>",
                "<video\na\nb\nsrc='v.mp4'></video>",
                "<video <b src='v.mp4'></video>",
                "<"
            })
    void linesWithAnythingElseAreProse(String line) {
        Paper paper = ParsedLines.paper(line);

        assertThat(paper.media()).isEmpty();
        assertThat(paper.sections()).hasSize(1);
        assertThat(paper.sections().get(0).markdown()).isEqualTo(line);
    }

    @Test
    void keepsFallbackContent() {
        ParseResult result = ParsedLines.result("<video src='v.mp4'> no video here </video>");

        assertThat(ParsedLines.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("no video here");
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT);
            assertThat(d.span().column()).isEqualTo(21);
            assertThat(d.span().length()).isEqualTo("no video here".length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"</video>", "</VIDEO></div>", "  </iframe>"})
    void keepsALineOfFallbackContent(String close) {
        ParseResult result =
                ParsedLines.result("<video controls>", "<source src='v.mp4'>", "  No video here.", close, "Vote: 5");

        assertThat(ParsedLines.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(ParsedLines.paper(result).votes()).hasValue(5);
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("No video here.");
        assertThat(ParsedLines.paper(result).sections()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT);
            assertThat(d.span().line()).isEqualTo(7);
            assertThat(d.span().column()).isEqualTo(3);
            assertThat(d.span().length()).isEqualTo("No video here.".length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src='v.mp4'>\nProse.",
                "<video src='v.mp4'>\nProse.\n\n</video>",
                "<div><video src='v.mp4'></video>\nProse.\n</div>",
                "<video src='v.mp4'></video>\nProse.\n- </video>",
            })
    void aLineIsProseIfTheNextDoesNotCloseTheVideo(String lines) {
        Paper paper = ParsedLines.paper(lines);

        assertThat(paper.media()).contains(Media.video("v.mp4"));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections().get(0).markdown()).startsWith("Prose.");
    }

    @Test
    void aFieldAboveAClosingTagIsAField() {
        Paper paper = ParsedLines.paper("<video src='v.mp4'>", "Vote: 5", "</video>");

        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class='a'></div>", "<video controls></video>", "<iframe src='a b'></iframe>"})
    void keepsTagsWithAttributesButNoUrl(String html) {
        ParseResult result = ParsedLines.result(html);

        assertThat(ParsedLines.paper(result).media()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly(html);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.EMPTY_MEDIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div></div>", "<div>\n</div>", "<video></video>", "</div>"})
    void tagsWithoutAttributesAreMarkup(String html) {
        ParseResult result = ParsedLines.result(html);

        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(ParsedLines.paper(result).sections()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aFieldEndsAnUnclosedTag() {
        Paper paper = ParsedLines.paper("<video", "Vote: 5");

        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.media()).isEmpty();
    }
}

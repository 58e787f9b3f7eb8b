package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "<div title='a > b'><video src='v.mp4'></video></div>",
                "<video src='v.mp4'></video>\n<video src='v.mp4'></video>",
                "<video data-src='w.mp4' src='v.mp4'></video>",
                "<video\nsrc='v.mp4'></video>",
                "<video\ncontrols\nsrc='v.mp4'></video>",
                "<video src = 'v.mp4' ></video>",
                "<video\tSRC='v.mp4'></video>",
                "<video src='v.mp4' src='v.mp4'></video>",
                "<video src='' src='v.mp4'></video>",
                "<div>\n  <video src='v.mp4'></video>\n</div>"
            })
    void readsTheUrlOfTheVideo(String html) {
        Paper paper = Parsed.paper(html);

        assertThat(paper.media()).contains(Media.video("v.mp4"));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections()).isEmpty();
    }

    @Test
    void keepsAnotherUrlAsUnrecognized() {
        String html = "<video src='v.mp4'><source src='w.mp4'></video>";

        ParseResult result = Parsed.result(html);

        assertThat(Parsed.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(Parsed.paper(result).unrecognized()).containsExactly("<source src='w.mp4'>");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }

    @Test
    void ignoresTheUrlsOfALineWithOtherText() {
        Paper paper = Parsed.paper("</iframe>", "<video src='v.mp4'></video> and text");

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
        Paper paper = Parsed.paper(line);

        assertThat(paper.media()).isEmpty();
        assertThat(paper.sections()).hasSize(1);
        assertThat(paper.sections().get(0).markdown()).isEqualTo(line);
    }

    @Test
    void keepsFallbackContent() {
        ParseResult result = Parsed.result("<video src='v.mp4'> no video here </video>");

        assertThat(Parsed.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(Parsed.paper(result).unrecognized()).containsExactly("no video here");
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
                Parsed.result("<video controls>", "<source src='v.mp4'>", "  No video here.", close, "Vote: 5");

        assertThat(Parsed.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(Parsed.paper(result).votes()).hasValue(5);
        assertThat(Parsed.paper(result).unrecognized()).containsExactly("No video here.");
        assertThat(Parsed.paper(result).sections()).isEmpty();
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
        Paper paper = Parsed.paper(lines);

        assertThat(paper.media()).contains(Media.video("v.mp4"));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections().get(0).markdown()).startsWith("Prose.");
    }

    @Test
    void aFieldAboveAClosingTagIsAField() {
        Paper paper = Parsed.paper("<video src='v.mp4'>", "Vote: 5", "</video>");

        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class='a'></div>", "<video controls></video>", "<iframe src='a b'></iframe>"})
    void keepsTagsWithAttributesButNoUrl(String html) {
        ParseResult result = Parsed.result(html);

        assertThat(Parsed.paper(result).media()).isEmpty();
        assertThat(Parsed.paper(result).unrecognized()).containsExactly(html);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.EMPTY_MEDIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div></div>", "<div>\n</div>", "<video></video>", "</div>"})
    void tagsWithoutAttributesAreMarkup(String html) {
        ParseResult result = Parsed.result(html);

        assertThat(Parsed.paper(result).unrecognized()).isEmpty();
        assertThat(Parsed.paper(result).sections()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aFieldEndsAnUnclosedTag() {
        Paper paper = Parsed.paper("<video", "Vote: 5");

        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.media()).isEmpty();
    }
}

package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMediaTest {

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
                "<video data-src='w.mp4' src='v.mp4'></video>"
            })
    void readsTheAddressOfTheFilm(String html) {
        Paper paper = Parsed.paper(html);

        assertThat(paper.media()).contains(Media.video("v.mp4"));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections()).isEmpty();
    }

    @Test
    void keepsAnotherAddressAsUnrecognized() {
        String html = "<video src='v.mp4'><source src='w.mp4'></video>";

        ParseResult result = Parsed.result(html);

        assertThat(Parsed.paper(result).media()).contains(Media.video("v.mp4"));
        assertThat(Parsed.paper(result).unrecognized()).containsExactly("<source src='w.mp4'>");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
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
                "<"
            })
    void leavesLinesThatHoldAnythingElse(String line) {
        Paper paper = Parsed.paper(line);

        assertThat(paper.media()).isEmpty();
        assertThat(paper.sections()).hasSize(1);
        assertThat(paper.sections().get(0).markdown()).isEqualTo(line);
    }
}

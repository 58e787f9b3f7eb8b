package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedImageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[![](i.png)](u)~~i.png~u",
                "[![a b](i.png)](u)~a b~i.png~u",
                "[ ![](<i.png>) ]( u )~~i.png~u",
                "[![](i.png)]()~~i.png~",
                "<img src=\"i.png\">~~i.png~",
                "<IMG width=300 SRC='i.png' />~~i.png~",
                "<p align=\"center\"><img src=\"i.png\"></p>~~i.png~",
                "<center> <img src=\"i.png\"> </center>~~i.png~",
                "<a href=\"u\"><img src=\"i.png\"></a>~~i.png~u",
                "<p><a class=\"c\" href='u' rel=\"r\"> <img alt=\"\" src=\"i.png\"> </a> </p>~~i.png~u",
                "<a href=\"u\" href=\"v\"><img src=\"i.png\" src=\"j.png\"></a>~~i.png~u",
                "<a href=\"\" href=\"u\"><img src=\"\" src=\"i.png\"></a>~~i.png~u",
            })
    void readsImageAndTarget(String line, @Nullable String alt, String url, @Nullable String target) {
        LinkedImage image = Objects.requireNonNull(LinkedImage.read(line, 0, line.length()));

        assertThat(line.substring(image.altStart(), image.altEnd())).isEqualTo(alt == null ? "" : alt);
        assertThat(line.substring(image.urlStart(), image.urlEnd())).isEqualTo(url);
        assertThat(line.substring(image.targetStart(), image.targetEnd())).isEqualTo(target == null ? "" : target);
        assertThat(image.targetFirst()).isEqualTo(line.startsWith("<") && target != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "![](i.png)",
                "[text](u)",
                "[![]()](u)",
                "[![](i.png) text](u)",
                "[![](i.png)](u) text",
                "[![](i.png)](u) [![](j.png)](v)",
                "[![](i.png)]",
                "<b>",
                "<img>",
                "<img src=\"\">",
                "<img data-src=\"i.png\">",
                "<img src=\"i.png\"",
                "<a href=\"u\" <img src=\"i.png\">",
                "<img src=\"i.png\"> text",
                "text <img src=\"i.png\">",
                "<img src=\"i.png\"><img src=\"j.png\">",
            })
    void anythingElseIsNoLinkedImage(String line) {
        assertThat(LinkedImage.read(line, 0, line.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<img src=\"i.png\" title='words'>~title='words'",
                "<img width=300 alt=\"A curve\" src=\"i.png\" />~alt=\"A curve\"",
                "<img src=\"i.png\" src=\"j.png\">~src=\"j.png\"",
                "<img title=\"a src='x'\" src=\"i.png\">~title=\"a src='x'\"",
                "<p title=a><a title=b href=\"u\" title=c><img title=d src=\"i.png\" title=e></a></p>"
                        + "~title=a|title=b|title=c|title=d|title=e",
            })
    void keepsAttributesThatAreNeitherAUrlNorMarkup(String line, String kept) {
        ParseResult result = ParsedLines.result(line);
        String[] attributes = kept.split("\\|");

        assertThat(ParsedLines.paper(result).media()).contains(Media.image("i.png"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly(attributes);
        assertThat(result.diagnostics())
                .hasSameSizeAs(attributes)
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT));
    }

    @Test
    void aLineBeyondTheLengthOfAnImageIsNone() {
        String start = "<img alt=\"";
        String end = "\" src=\"i.png\">";
        String longest = start + "x".repeat(2000 - start.length() - end.length()) + end;

        assertThat(LinkedImage.read(longest, 0, longest.length())).isNotNull();
        assertThat(LinkedImage.read(longest + ">", 0, longest.length() + 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[![](i.png)](u)", "<a href=\"u\"><img src=\"i.png\"></a>"})
    void whatAnImageLinksToIsALinkOfThePaper(String line) {
        Paper paper = ParsedLines.paper(ParsedLines.result(line));

        assertThat(paper.media()).contains(Media.image("i.png"));
        assertThat(paper.links()).containsExactly(Link.of("u", "u"));
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[![](i.png)](i.png)",
                "[![](i.png)]()",
                "[![](i.png)](#top)",
                "<a href=\"i.png\"><img src=\"i.png\"></a>",
                "<a href=\"#top\"><img src=\"i.png\"></a>",
                "<img src=\"i.png\">",
            })
    void theImageItselfAndAPlaceInThePageAreNoLinks(String line) {
        Paper paper = ParsedLines.paper(ParsedLines.result(line));

        assertThat(paper.media()).contains(Media.image("i.png"));
        assertThat(paper.links()).isEmpty();
        assertThat(paper.unrecognized()).isEmpty();
    }

    @Test
    void theTargetIsTheUrlOfAPaperThatHasNone() {
        ParseResult result = DigestParser.create().parse("""
                ## Daily Papers (2031-02-03)

                ### Routing by Doubt

                Authors: Ada Example

                [![](i.png)](https://arxiv.org/abs/3102.00001)
                """);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(ParsedLines.paper(result).url()).contains("https://arxiv.org/abs/3102.00001");
        assertThat(ParsedLines.paper(result).links()).isEmpty();
    }

    @Test
    void aDescriptionIsKept() {
        ParseResult result = ParsedLines.result("[![A curve](i.png)](u)");

        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("A curve");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNRECOGNIZED_TEXT);
    }

    @Test
    void theFirstMediaCount() {
        ParseResult result = ParsedLines.result("![](i.png)\n\n[![](j.png)](u)");

        assertThat(ParsedLines.paper(result).media()).contains(Media.image("i.png"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("[![](j.png)](u)");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items below a comment that says what they are. */
class MarkedItemReaderTest {

    @Test
    void eachLineIsALink() {
        ParseResult result = ParsedLines.result(
                "-   <!-- links -->",
                "    https://example.org/code Code",
                "",
                "    #top  The   [Top] ",
                "- ***Method***: a");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.links())
                .containsExactly(Link.of("Code", "https://example.org/code"), Link.of("The [Top]", "#top"));
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a");
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aLineWithoutATextIsKept() {
        ParseResult result = ParsedLines.result("-   <!-- links -->", "    https://example.org/code", "    u A");

        assertThat(ParsedLines.paper(result).links()).containsExactly(Link.of("A", "u"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("https://example.org/code");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNRECOGNIZED_TEXT);
            assertThat(diagnostic.message()).isEqualTo("a line of links without a text; kept as unrecognized");
            assertThat(diagnostic.span().column()).isEqualTo(5);
            assertThat(diagnostic.span().length()).isEqualTo(24);
        });
    }

    @Test
    void thereMayBeNoLinks() {
        ParseResult result = ParsedLines.result("- <!-- links -->");

        assertThat(ParsedLines.paper(result).links()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aLinkBeyondTheLimitIsKept() {
        ParseResult result = limited("-   <!-- links -->\n    u a text of many words\n    u A\n");

        assertThat(ParsedLines.paper(result).links()).containsExactly(Link.of("A", "u"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("u a text of many words");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
    }

    @Test
    void aFieldHasAnyKey() {
        ParseResult result = ParsedLines.result(
                "-   <!-- field -->",
                "    ****a key of many words****: b",
                "      c",
                "-   <!-- field -->",
                "    ****Votes****: 5",
                "-   <!-- field -->",
                "    ****votes****:");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.metadata()).isEqualTo(Map.of("a key of many words", "b c", "Votes", "5", "votes", ""));
        assertThat(paper.votes()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aSecondFieldOfTheSameKeyIsKept() {
        ParseResult result = ParsedLines.result(
                "-   <!-- field -->", "    ****Notes****: a", "-   <!-- field -->", "    ****Notes****: b");

        assertThat(ParsedLines.paper(result).metadata()).isEqualTo(Map.of("Notes", "a"));
        assertThat(ParsedLines.paper(result).unrecognized())
                .containsExactly("-   <!-- field -->\n    ****Notes****: b");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the paper already has \"Notes\"; kept as unrecognized");
    }

    @Test
    void aFieldBeyondTheLimitIsKept() {
        assertThat(ParsedLines.paper(limited("-   <!-- field -->\n    ****a key of many words****: b\n"))
                        .metadata())
                .isEmpty();
        assertThat(ParsedLines.paper(limited("-   <!-- field -->\n    ****a****: b c d e f g h i j k\n"))
                        .metadata())
                .isEmpty();
        assertThat(ParsedLines.paper(limited("-   <!-- field -->\n    ****a****: b c d e f g h i\n"))
                        .metadata())
                .isEqualTo(Map.of("a", "b c d e f g h i"));
    }

    @Test
    void unrecognizedTextIsKeptWithoutItsIndent() {
        ParseResult result = ParsedLines.result("-   <!-- unrecognized -->", "    a", "      b", "- ***Method***: c");

        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("a\n  b");
        assertThat(ParsedLines.paper(result).sections()).hasSize(1);
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message())
                    .isEqualTo("a comment marks this text as unrecognized; kept as unrecognized");
            assertThat(diagnostic.span().line()).isEqualTo(5);
        });
        assertThat(ParsedLines.result("-   <!-- unrecognized -->").diagnostics())
                .isEmpty();
        assertThat(ParsedLines.paper("-   <!-- unrecognized -->").unrecognized())
                .isEmpty();
    }

    private static ParseResult limited(String lines) {
        return DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(16).build())
                .build()
                .parse("## (2031-02-03)\n\n### [A](a)\n\n" + lines);
    }
}

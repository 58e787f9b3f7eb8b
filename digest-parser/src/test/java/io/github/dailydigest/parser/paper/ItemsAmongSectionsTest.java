package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields between and below the sections of a paper. */
class ItemsAmongSectionsTest {

    @Test
    void fieldsMayBeBetweenSections() {
        ParseResult result = ParsedLines.result(
                "- **Abstract**: a",
                "- **Authors**: Ada Example,",
                "  Bo Sample",
                "- **Published**: 2031-02-03",
                "- **Code**: [Code](c)",
                "- **Method**: b");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.authors()).containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(paper.links()).containsExactly(Link.of("Code", "c"));
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a", "b");
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n**Code**: [Code](c)\n\n---",
                "\n**Code**: [Code](c)\n\n",
                "\n- Code: [Code](c)",
            })
    void fieldsMayBeBelowTheLastSection(String lines) {
        ParseResult result = ParsedLines.result("- **Abstract**: a", lines);
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.links()).containsExactly(Link.of("Code", "c"));
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a");
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Code](c)",
                "🔗 [Code](c) | [PDF](https://arxiv.org/pdf/3102.00001)",
                "Code: [Code](c)",
            })
    void aParagraphBelowASectionMayBeLinks(String line) {
        Paper paper = ParsedLines.paper("**Abstract:** a", "", line, "", "**Method:** b");

        assertThat(paper.links()).contains(Link.of("Code", "c"));
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Figure 1](c)",
                "[Code](c) is here",
                "Code: it is here",
                "Comments: [Code](c)",
                "Authors: Ada Example",
                "Votes: 85",
                "  [Code](c)",
            })
    void anyOtherParagraphIsPartOfTheSection(String line) {
        Paper paper = ParsedLines.paper("**Abstract:** a", "", line);

        assertThat(paper.links()).isEmpty();
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a\n\n" + line);
    }

    @Test
    void linksInTheParagraphOfASectionArePartOfIt() {
        assertThat(ParsedLines.paper("**Abstract:** a", "[Code](c)").links()).isEmpty();
    }

    @Test
    void aBreakBelowAFieldIsMarkup() {
        ParseResult result =
                ParsedLines.result("- **Abstract**: a", "- Votes: 5", "", "---", "", "***", "", "- **Method**: b");

        assertThat(ParsedLines.paper(result).votes()).hasValue(5);
        assertThat(ParsedLines.paper(result).sections())
                .extracting(Section::markdown)
                .containsExactly("a", "b");
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void whatFollowsAFieldIsASectionOfItsOwn() {
        ParseResult result = ParsedLines.result("- **Abstract**: a", "- Votes: 5", "", "- b", "- c");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("a", "- b\n- c");
        assertThat(paper.unrecognized()).isEmpty();
    }

    @Test
    void aRepeatedFieldIsKept() {
        ParseResult result = ParsedLines.result("Vote: 4", "- **Abstract**: a", "- Votes: 5", "- **Method**: b");

        assertThat(ParsedLines.paper(result).votes()).hasValue(4);
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("- Votes: 5");
        assertThat(ParsedLines.paper(result).sections()).hasSize(2);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Code: we release it", "  - Votes: 5", "Votes: 5", "- Comments: 9 pages"})
    void otherLinesBelongToTheSection(String line) {
        Paper paper = ParsedLines.paper("- **Abstract**: a", line);

        assertThat(paper.sections())
                .extracting(Section::markdown)
                .containsExactly("a\n" + (line.startsWith("  ") ? line.substring(2) : line));
        assertThat(paper.votes()).isEmpty();
        assertThat(paper.metadata()).isEmpty();
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and prose between the heading of a paper and its sections. */
class FieldsReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 5", "![](u)", "***"})
    void proseAroundAnythingElseIsTwoParagraphs(String between) {
        Paper paper = ParsedLines.paper("one", "two", between, "three");

        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.markdown()).isEqualTo("one\ntwo\n\nthree"));
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Code](c)", "<br>", "| Votes | 5 |", "Code: c"})
    void otherMarkupInterruptsProseToo(String between) {
        Paper paper = ParsedLines.paper("one", "", between, "", "three");

        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.markdown()).isEqualTo("one\n\nthree"));
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*Ada Example, Bo Sample*", "_Ada Example and Bo Sample_", "  *Ada Example, Bo Sample*  "})
    void aLineInItalicsBelowTheEntryListsTheAuthors(String line) {
        ParseResult result = ParsedLines.result(line, "", "prose");

        assertThat(ParsedLines.paper(result).authors())
                .containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(ParsedLines.paper(result).sections()).hasSize(1);
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.PROSE_SUMMARY);
    }

    @Test
    void aLineInItalicsBelowAnythingElseIsProse() {
        Paper paper = ParsedLines.paper("Vote: 5", "*Ada Example, Bo Sample*");

        assertThat(paper.authors()).isEmpty();
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("*Ada Example, Bo Sample*");
    }

    @Test
    void aSecondListOfAuthorsIsKept() {
        ParseResult result = ParsedLines.result("*Ada Example*", "Authors: Bo Sample");

        assertThat(ParsedLines.paper(result).authors()).containsExactly(Author.of("Ada Example"));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Authors: Bo Sample");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }

    @Test
    void aTableOfTwoColumnsHasFields() {
        ParseResult result = ParsedLines.result(
                "| | |",
                "|---|---|",
                "| **Authors** | Ada Example, Bo Sample |",
                "| **Date** | 2031-02-03 |",
                "| **Code** | [Code](c) |",
                "| **Category** | cs.CL |",
                "| **Votes** | many |");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.authors()).containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(paper.links()).containsExactly(Link.of("Code", "c"));
        assertThat(paper.metadata()).isEqualTo(Map.of("Category", "cs.CL"));
        assertThat(paper.unrecognized()).containsExactly("| **Votes** | many |");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE_VOTES);
    }

    @Test
    void aLineOfProseBeyondTheLimitIsKept() {
        ParseResult result = DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(20).build())
                .build()
                .parse("## (2031-02-03)\n\n### [A](a)\n\none\nwords that are too long for it\ntwo\n");

        assertThat(ParsedLines.paper(result).sections())
                .extracting(Section::markdown)
                .containsExactly("one\n\ntwo");
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("words that are too long for it");
    }
}

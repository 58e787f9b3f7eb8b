package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsFieldTest {

    record Row(String lines, List<String> names) {}

    static Row[] rows() {
        return new Row[] {
            new Row("Authors: Ada Example", List.of("Ada Example")),
            new Row("Authors: Ada Example, Bo Sample", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: Ada Example,\u00A0Bo  Sample , ", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: Ada Example,Bo Sample", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: , Ada Example, , Bo Sample,", List.of("Ada Example", "Bo Sample")),
            new Row("Authors:", List.of()),
            new Row("Authors: []", List.of()),
            new Row("Authors: ['Ada Example', \"Bo O'Sample\", ' ', '']", List.of("Ada Example", "Bo O'Sample")),
            new Row("Authors: Ada Example,\nBo Sample", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: Ada Example,\n  Bo Sample", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: Ada Example\n  Sample", List.of("Ada Example Sample")),
            new Row("Authors:\n  Ada Example", List.of("Ada Example")),
            new Row("Authors:\nAda Example, Bo Sample", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: \nAda Example,\nBo Sample\nVote: 5", List.of("Ada Example", "Bo Sample")),
            new Row("Authors:\n['Ada Example', \"Bo O'Sample\"]", List.of("Ada Example", "Bo O'Sample")),
            new Row("Authors:\n  ['Ada Example',\n'Bo Sample']", List.of("Ada Example", "Bo Sample")),
            new Row("Authors:\nVote: 5", List.of()),
            new Row("Authors:\nCode: here", List.of()),
            new Row("Authors: ['Ada Example',\n'Bo Sample']", List.of("Ada Example", "Bo Sample")),
            new Row("Authors: ['Ada Example'\n]", List.of("Ada Example")),
            new Row("Authors: Ada Example,\n\nVote: 5", List.of("Ada Example")),
            new Row("Authors: Ada Example,\nVote: 5", List.of("Ada Example")),
            new Row("Authors: ['Ada Example'\n  ]\nVote: 5", List.of("Ada Example")),
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesAreReadInSourceOrder(Row row) {
        Paper paper = ParsedLines.paper(row.lines());

        assertThat(paper.authors()).extracting(Author::name).isEqualTo(row.names());
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(paper.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['Ada Example' 'Bo Sample']",
                "[\"Ada Example\"\n 'Bo Sample']",
                "('Ada Example', 'Bo Sample')",
                "['Ada Example', 'Bo Sample']",
            })
    void aPrintedListIsReported(String list) {
        ParseResult result = ParsedLines.result("Authors: " + list);

        assertThat(ParsedLines.paper(result).authors())
                .containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(ParsedLines.paper(result).moreAuthors()).isFalse();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PRINTED_AUTHORS);
            assertThat(diagnostic.span().column()).isEqualTo(10);
            assertThat(diagnostic.span().length()).isEqualTo(list.length());
        });
    }

    @Test
    void aPrintedListMayNameNotAll() {
        Paper paper = ParsedLines.paper("Authors: ['Ada Example', 'et al.']");

        assertThat(paper.authors()).containsExactly(Author.of("Ada Example"));
        assertThat(paper.moreAuthors()).isTrue();
        assertThat(ParsedLines.paper("Authors: ['et al.']").authors()).isEmpty();
        assertThat(ParsedLines.paper("Authors: ['et al.']").moreAuthors()).isTrue();
        assertThat(ParsedLines.paper("Authors: ['et al.', 'Ada']").moreAuthors())
                .isFalse();
        assertThat(ParsedLines.paper("Authors: []").moreAuthors()).isFalse();
    }

    @Test
    void aListMayNameNotAll() {
        Paper paper = ParsedLines.paper("Authors: Ada Example et al.");

        assertThat(paper.authors()).containsExactly(Author.of("Ada Example"));
        assertThat(paper.moreAuthors()).isTrue();
        assertThat(ParsedLines.paper("Authors: Ada Example").moreAuthors()).isFalse();
    }

    /** A list that has no space after its commas is shorter than its names with one. */
    @ParameterizedTest
    @ValueSource(strings = {"Authors: ", "By: ", "Authors: *x*,"})
    void namesThatAreTooLongTogetherAreKept(String key) {
        String line = key + "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r";
        ParseResult result = DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(40).build())
                .build()
                .parse("### [A Title](https://arxiv.org/abs/3102.00001)\n\n" + line + "\n");

        assertThat(ParsedLines.paper(result).authors()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly(line);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.LIMIT_EXCEEDED);
    }

    @Test
    void aListThatIsKeptSaysNothingOfMoreAuthors() {
        Paper paper = ParsedLines.paper("Authors: Ada Example", "Authors: Bo Sample et al.", "Authors: ['et al.']");

        assertThat(paper.authors()).containsExactly(Author.of("Ada Example"));
        assertThat(paper.moreAuthors()).isFalse();
        assertThat(paper.unrecognized()).containsExactly("Authors: Bo Sample et al.\nAuthors: ['et al.']");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada Example](https://example.org/ada), [Bo Sample](https://example.org/bo)",
                "(Ada Example), Bo Sample",
                "👤 Ada Example, **Bo Sample**"
            })
    void bracketsMayStartAName(String list) {
        ParseResult result = ParsedLines.result("Authors: " + list);

        assertThat(ParsedLines.paper(result).authors())
                .extracting(author -> author.name().replaceAll("[()]", ""))
                .containsExactly("Ada Example", "Bo Sample");
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What's New", "**What's New**: a", "**Anything**: a", "1. What's New"})
    void aLabelOnTheNextLineIsNotAName(String label) {
        Paper paper = ParsedLines.paper("Authors:", label);

        assertThat(paper.authors()).isEmpty();
        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.label()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: ['Ada Example'",
                "Authors: ['Ada Example', Bo]",
                "Authors: [Ada Example]",
                "Authors: ['Ada'] and others",
                "Authors: [{'name': 'Ada'}]",
                "Authors: ['Ada',\n'Bo'"
            })
    void anIncompletePythonListIsKept(String lines) {
        ParseResult result = ParsedLines.result(lines);

        assertThat(ParsedLines.paper(result).authors()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly(lines);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREADABLE_AUTHORS);
    }
}

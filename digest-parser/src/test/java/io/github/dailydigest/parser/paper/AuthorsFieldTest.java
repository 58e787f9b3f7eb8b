package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.List;
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
            new Row("Authors: Ada Example,Bo Sample", List.of("Ada Example,Bo Sample")),
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

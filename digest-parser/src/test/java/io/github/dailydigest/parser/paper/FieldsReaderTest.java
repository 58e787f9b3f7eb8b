package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and prose of a paper, as they stand between its heading and its sections. */
class FieldsReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 5", "![](u)", "***"})
    void whatStandsInProsePartsIt(String between) {
        Paper paper = ParsedLines.paper("one", "two", between, "three");

        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.markdown()).isEqualTo("one\ntwo\n\nthree"));
        assertThat(paper.unrecognized()).isEmpty();
    }

    @Test
    void aPrintedEscapeOfHalfACharacterIsReplacedAndTold() {
        String body = "['a \\ud83d b']";

        ParseResult result = ParsedLines.result("- **What's New**: " + body);

        assertThat(ParsedLines.paper(result).sections().get(0).points()).containsExactly("a \uFFFD b");
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.LONE_SURROGATE)
                .extracting(d -> d.span().column(), d -> d.span().length())
                .containsExactly(tuple(19, body.length()));
    }
}

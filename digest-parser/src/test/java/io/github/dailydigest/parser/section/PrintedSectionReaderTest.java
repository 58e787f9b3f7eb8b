package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;

class PrintedSectionReaderTest {

    @Test
    void anEscapeOfHalfASurrogatePairIsReplacedAndReported() {
        String body = "['a \\ud83d b']";

        ParseResult result = ParsedLines.result("- **What's New**: " + body);

        assertThat(ParsedLines.paper(result).sections().get(0).points()).containsExactly("a \uFFFD b");
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.LONE_SURROGATE)
                .extracting(d -> d.span().column(), d -> d.span().length())
                .containsExactly(tuple(19, body.length()));
    }
}

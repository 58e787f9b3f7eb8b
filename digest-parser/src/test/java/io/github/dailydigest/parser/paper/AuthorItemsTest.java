package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**Authors:**¶- Ada Example¶- Bo Sample => Ada Example;Bo Sample",
                "**Authors:**¶¶* Ada Example, Bo Sample¶* Cleo Demo => Ada Example;Bo Sample;Cleo Demo",
                "Authors:¶- [Ada Example](https://example.org/ada)¶- **Bo Sample** => Ada Example;Bo Sample",
                "Authors:¶- Ada Example¶- et al. => Ada Example;…",
                "Authors:¶- Ada Example¶¶- **Abstract:** a => Ada Example",
            })
    void eachItemIsAnAuthor(String lines, String expected) {
        ParseResult result = ParsedLines.result(lines.split("¶"));
        Paper paper = ParsedLines.paper(result);
        String names =
                String.join(";", paper.authors().stream().map(Author::name).toList());

        assertThat(paper.moreAuthors() ? names + ";…" : names).isEqualTo(expected);
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Authors: Ada Example¶- a¶- b => Ada Example",
                "Authors:¶- [Code](https://example.org/c) => ''",
                "Authors:¶- Note: a => ''",
                "Authors:¶¶¶- a => ''",
                "Authors:¶- a¶  b => ''",
                "Authors:¶- a¶b => ''",
                "- Authors:¶- a => ''",
            })
    void otherListsAreNone(String lines, String names) {
        Paper paper = ParsedLines.paper(lines.split("¶"));

        assertThat(String.join(";", paper.authors().stream().map(Author::name).toList()))
                .isEqualTo(names);
    }

    @Test
    void anItemLongerThanANameIsText() {
        assertThat(ParsedLines.paper("Authors:", "- " + "a".repeat(100)).authors())
                .hasSize(1);
        assertThat(ParsedLines.paper("Authors:", "- " + "a".repeat(101)).authors())
                .isEmpty();
    }

    @Test
    void aListOverTheLimitIsKept() {
        ParseLimits limits = ParseLimits.builder().maxAuthors(1).build();
        ParseResult result = DigestParser.builder()
                .limits(limits)
                .build()
                .parse("## 2031-02-03\n\n### [A](https://arxiv.org/abs/3102.00001)\n\nAuthors:\n- a\n- b\n");

        assertThat(ParsedLines.paper(result).authors()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Authors:\n- a\n- b");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.LIMIT_EXCEEDED);
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import io.github.dailydigest.parser.SourceSlices;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of values without keys. */
class AttributesLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-03 · https://arxiv.org/abs/3102.00001",
                "2031-02-03 | `cs.XX`",
                "**2031-02-03** | `cs.XX`",
                "2031-02-03 • 👍 5",
                "👍 5 ｜ [code](https://example.org/c)",
                "[code](https://example.org/c) | [data](https://example.org/d)",
                "February 3, 2031 | `cs.XX` | `cs.YY` | 85 upvotes | https://example.org/a",
            })
    void consistsOfValuesWithSeparators(String line) {
        assertThat(SourceSlices.of(line)
                        .filter(slice -> slice.to() == slice.text().length()
                                || "\n |".indexOf(slice.text().charAt(slice.to())) >= 0))
                .isNotEmpty()
                .allSatisfy(slice -> assertThat(AttributesLine.is(slice.text(), slice.from(), slice.to()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "2031-02-03",
                "https://example.org/a",
                "`cs.XX` | `cs.YY`",
                "👍 5 | `cs.XX`",
                "2031-02-03 |",
                "| 2031-02-03",
                "2031-02-03 | | `cs.XX`",
                "2031-02-03 | words",
                "2031-02-03 words | `cs.XX`",
                "words 2031-02-03 | `cs.XX`",
                "2031-02-03 | `cs.XX` words",
                "2031-02-03 | ``",
                "2031-02-03 | `cs.XX",
                "2031-02-03 | 👍 5 words",
                "2031-02 | `cs.XX`",
                "2031-02-03 - `cs.XX`",
            })
    void otherLinesDoNot(String line) {
        assertThat(AttributesLine.is(line, 0, line.length())).isFalse();
    }

    @Test
    void eachValueIsRead() {
        ParseResult result =
                ParsedLines.resultWithoutUrl("2031-02-02 · https://arxiv.org/abs/3102.00001 · 👍 5 · `cs.XX`");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 2));
        assertThat(paper.url()).contains("https://arxiv.org/abs/3102.00001");
        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.unrecognized()).containsExactly("cs.XX");
        assertThat(paper.sections()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEXT_BESIDE_LINKS);
            assertThat(diagnostic.message()).contains("words beside a date or links");
        });
    }

    @Test
    void linksAreThoseOfThePaper() {
        Paper paper = ParsedLines.paper("**2031-02-02** | [code](https://example.org/c) [data](https://example.org/d)");

        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 2));
        assertThat(paper.links())
                .containsExactly(Link.of("code", "https://example.org/c"), Link.of("data", "https://example.org/d"));
        assertThat(paper.unrecognized()).isEmpty();
    }
}

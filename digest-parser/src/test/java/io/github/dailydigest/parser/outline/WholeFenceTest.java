package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fence around a whole source. In the tables, {@code /} is a line end. */
class WholeFenceTest {

    @ParameterizedTest
    @CsvSource({
        "```/a/```,1,3",
        "```/```,1,2",
        "```markdown/a/```/,1,3",
        "~~~/a/~~~,1,3",
        "````/a/```/b/````,1,5",
        "```/a/`````  ,1,3",
        "//  ```/a/ ```///,3,5",
        "   ```/a/   ```,1,3",
        "```/a/``` b/```,1,4",
        "```/a/~~~/```,1,4",
        "```/~/```,1,3",
    })
    void extendsFromTheFirstLineToTheLast(String lines, int first, int last) {
        assertThat(read(lines.replace('/', '\n'))).isEqualTo(new WholeFence(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//",
                "a",
                "``/a/``",
                "    ```/a/```",
                "a/```/b/```",
                "```/a",
                "```/a/```/b",
                "```/a/```//b/```",
                "```/a/``",
                "---/a/---",
                "###/a/###",
            })
    void needsBothLinesAndNothingOutside(String lines) {
        assertThat(read(lines.replace('/', '\n'))).isEqualTo(WholeFence.NONE);
    }

    @Test
    void isClosedWithinTwoThousandLines() {
        assertThat(read("```\n" + "a\n".repeat(1_999) + "```\n")).isEqualTo(new WholeFence(1, 2_001));
        assertThat(read("```\n" + "a\n".repeat(2_000) + "```\n")).isEqualTo(WholeFence.NONE);
    }

    @Test
    void isMadeOfTwoLines() {
        WholeFence fence = new WholeFence(2, 4);

        assertThat(fence.isFence(1)).isFalse();
        assertThat(fence.isFence(2)).isTrue();
        assertThat(fence.isFence(3)).isFalse();
        assertThat(fence.isFence(4)).isTrue();
        assertThat(fence.isFence(5)).isFalse();
        assertThat(WholeFence.NONE.isFence(1)).isFalse();
    }

    @Test
    void isMarkupAroundTheDigestInIt() {
        String digest = "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\nVote: 5\n";
        ParseResult result = DigestParser.create().parse("```markdown\n" + digest + "```\n");

        assertThat(result.digests())
                .isEqualTo(DigestParser.create().parse(digest).digests());
        assertThat(result.diagnostics())
                .extracting(
                        Diagnostic::code, d -> d.span().line(), d -> d.span().length())
                .containsExactly(
                        tuple(DiagnosticCode.FENCED_FILE, 1, "```markdown".length()),
                        tuple(DiagnosticCode.FENCED_FILE, 7, 3));
        assertThat(result.digests().get(0).papers())
                .singleElement()
                .extracting(Paper::unrecognized)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private static WholeFence read(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        WholeFence fence = WholeFence.read(cursor);
        assertThat(cursor.number()).isZero();
        return fence;
    }
}

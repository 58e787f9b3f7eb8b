package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, {@code /} is a line end. */
class FrontMatterTest {

    @ParameterizedTest
    @CsvSource({
        "---/a: b/---,3",
        "---/a: b/.../c,3",
        "---/---/,2",
        "---  /a: b/--- /,3",
        "---/a: b/ ---/---,4",
        "---/a: b/----/---,4",
        "---/#a/---/---,3",
    })
    void extendsFromAFenceToTheNext(String lines, int count) {
        assertThat(lines(lines.replace('/', '\n'))).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---/a",
                "----/a/---",
                " ---/a/---",
                "--/a/---",
                "--- a/b/---",
                ".../a/---",
                "a/---/---",
                "/---/---",
                "---/# a/---",
                "---/a/### b/---",
            })
    void needsBothFencesAndNoHeadingBetween(String lines) {
        assertThat(lines(lines.replace('/', '\n'))).isZero();
    }

    @Test
    void isClosedWithinAHundredLines() {
        assertThat(lines("---\n" + "a\n".repeat(99) + "---\n")).isEqualTo(101);
        assertThat(lines("---\n" + "a\n".repeat(100) + "---\n")).isZero();
    }

    @Test
    void isReportedIncludingItsFences() {
        String matter = "---\ntitle: A Title\n---";
        ParseResult result = DigestParser.create().parse("\uFEFF" + matter + "  \n\n## Daily Papers (2031-02-03)\n");

        assertThat(result.digests()).hasSize(1);
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() != DiagnosticCode.DIGEST_WITHOUT_PAPERS)
                .extracting(Diagnostic::code, Diagnostic::span)
                .containsExactly(tuple(DiagnosticCode.FRONT_MATTER, new SourceSpan(1, 1, 1, matter.length() + 2)));
    }

    @Test
    void hidesNoDecodingProblem() {
        ParseResult result = DigestParser.create().parse("---\ntitle: \uD83D\n---\n");

        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.LONE_SURROGATE)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(2, 8, 11, 1));
    }

    private static int lines(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        int count = FrontMatter.read(cursor).lines();
        assertThat(cursor.number()).as("it only looks ahead").isZero();
        return count;
    }
}

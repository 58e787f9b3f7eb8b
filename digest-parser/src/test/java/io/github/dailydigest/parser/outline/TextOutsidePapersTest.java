package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text that belongs to no paper is reported with its span; a title in it is not. In the tables, {@code ¶} is a line
 * feed.
 */
class TextOutsidePapersTest {

    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)¶";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one¶## (2031-02-03)¶|1:1+3",
                "  one  ¶  two  ¶¶¶## (2031-02-03)¶|1:3+11",
                "one¶¶## Two¶three¶## (2031-02-03)¶|1:1+17",
                "## One¶## Two¶## (2031-02-03)¶|1:1+13",
                "## One¶two¶## Three¶four¶|1:1+24",
                "one¶¶## Two¶¶three¶¶" + PAPER + "|1:1+3 5:1+5",
                "## One¶¶" + PAPER + "|",
                "## One¶### Two¶" + PAPER + "|2:1+7",
                "## One¶## Two¶" + PAPER + "|1:1+6",
                "A First Line¶¶" + PAPER + "|",
                "A First Line¶## Two¶" + PAPER + "|1:1+12",
                "A First Line¶## (2031-02-03)¶|1:1+12",
                "## (2031-02-03)¶¶one¶¶" + PAPER + "two¶|3:1+3",
                "## (2031-02-03)¶¶one¶¶## (2031-02-04)¶¶two¶¶|1:1+42",
                "## (2031-02-03)¶¶## (2031-02-04)¶¶two¶¶|3:1+20",
                "## (2031-02-03)¶" + PAPER + "¶## License¶¶one¶|4:1+15",
                "" + PAPER + "¶## License¶¶one¶¶## Notice¶two¶|3:1+30",
                "one¶¶## (2031-02-03)¶¶two¶|1:1+25",
                "one¶¶New uploads on arXiv(cs.CL)¶¶two¶¶" + PAPER + "|1:1+3 5:1+3",
                "¶¶¶¶|",
            })
    void isReportedFromItsFirstToItsLastCharacter(String lines, String spans) {
        assertThat(spans(lines)).isEqualTo(spans == null ? "" : spans);
    }

    @Test
    void isReportedInPartsIfItIsLongerThanASpan() {
        DiagnosticLog log = new DiagnosticLog(10);
        TextOutsidePapers text = new TextOutsidePapers(log);
        SourceSpan first = new SourceSpan(1, 1, 0, 10);
        SourceSpan last = new SourceSpan(3, 1, Integer.MAX_VALUE - 9L, 9);
        SourceSpan beyond = new SourceSpan(4, 1, Integer.MAX_VALUE, 1);

        text.add(first, 0);
        text.add(last, 0);
        text.add(beyond, 0);
        text.end();

        assertThat(log.drain().inSourceOrder())
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(1, 1, 0, Integer.MAX_VALUE), beyond);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## A Name¶|A Name",
                "# A Name #¶|A Name",
                "A Name¶======¶|A Name",
                "A Name¶¶|A Name",
                "\"A Name\"¶¶|\"A Name\"",
                "one¶¶## A Name¶¶two¶|A Name",
            })
    void containsTheTitleOfTheUndatedDigestBelow(String above, String title) {
        Digest digest = parse(above + PAPER).digests().get(0);

        assertThat(digest.title()).contains(title);
        assertThat(digest.papers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one¶two¶¶",
                "- A Name¶¶",
                "> A Name¶¶",
                "Vote: 5¶¶",
                "¶one¶ two¶¶",
                "```¶A Name¶```¶¶",
                "(A Name)¶¶"
            })
    void containsNoTitleIfItIsNotAPlainFirstLine(String above) {
        assertThat(parse(above + PAPER).digests().get(0).title()).isEmpty();
        assertThat(spans(above + PAPER)).isNotEmpty();
    }

    @Test
    void theSpanOfAnUndatedDigestStartsAtItsTitle() {
        ParseResult result = parse("one¶¶## A Name¶¶two¶¶" + PAPER + "¶¶three");

        assertThat(result.digestSpan(0).line()).isEqualTo(3);
        assertThat(result.digestSpan(0).offset()).isEqualTo(5);
        assertThat(result.digestSpan(0).end()).isEqualTo(result.paperSpan(0, 0).end());
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.DIGEST_WITHOUT_DATE)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(3, 1, 5, "## A Name".length()));
    }

    @Test
    void anUnderlinedTitleIsAnUnusualHeading() {
        assertThat(parse("A Name¶------¶" + PAPER).diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.UNUSUAL_HEADING)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(1, 1, 0, "A Name\n------".length()));
    }

    private static ParseResult parse(String lines) {
        return DigestParser.create().parse(lines.replace('¶', '\n'));
    }

    private static String spans(String lines) {
        StringBuilder spans = new StringBuilder();
        for (Diagnostic diagnostic : parse(lines).diagnostics()) {
            if (diagnostic.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS) {
                SourceSpan span = diagnostic.span();
                spans.append(spans.isEmpty() ? "" : " ")
                        .append(span.line())
                        .append(':')
                        .append(span.column())
                        .append('+')
                        .append(span.length());
            }
        }
        return spans.toString();
    }
}

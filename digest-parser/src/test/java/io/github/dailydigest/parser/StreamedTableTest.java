package io.github.dailydigest.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spans in the cells of a table are exact, also in a stream and in rows of two lines. */
class StreamedTableTest {

    /** Rows whose votes, each {@code many}, are no number: on the first line of a row, or on the second. */
    private static final String ROWS = """
            | [Title 1 of a Paper](https://arxiv.org/abs/3102.00001) | many | Ada Example |
            | [Title 2 of a Paper](https://arxiv.org/abs/3102.00002) |
              many | 새로운 Sample \uD83D\uDE42 |
            | [Title 3 \uD83D\uDE42](https://arxiv.org/abs/3102.00003) | many | Ada
            Example |
            """;

    private static final String TEXT =
            "# 2031-02-03\n\n| Title | Votes | Authors |\n|---|---|---|\n" + ROWS.repeat(1_000);

    private final DigestParser parser = DigestParser.builder()
            .limits(ParseLimits.builder().maxDiagnostics(Integer.MAX_VALUE).build())
            .build();

    private final List<SourceSpan> votes = new ArrayList<>();
    private final List<SourceSpan> papers = new ArrayList<>();

    @BeforeEach
    void findSpans() {
        int line = 1;
        int start = 0;
        int paper = -1;
        for (String text : TEXT.split("\n", -1)) {
            int many = text.indexOf("many");
            if (many >= 0) {
                votes.add(new SourceSpan(line, many + 1, start + many, "many".length()));
            }
            if (text.startsWith("| [")) {
                paper = start;
            }
            if (text.endsWith("Example |") || text.endsWith("\uD83D\uDE42 |")) {
                int first = line - (paper == start ? 0 : 1);
                papers.add(new SourceSpan(first, 1, paper, start + text.length() - paper));
            }
            line++;
            start += text.length() + 1;
        }
    }

    @Test
    void spansAreExactInAString() {
        assertSpans(Stream.of(parser.parse(TEXT)));
    }

    @Test
    void spansAreExactInAReader() {
        assertSpans(parser.stream(SlowSource.of(new StringReader(TEXT), 7)));
    }

    @Test
    void spansAreExactInAnInputStream() {
        assertSpans(parser.stream(SlowSource.of(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), 7)));
    }

    private void assertSpans(Stream<ParseResult> results) {
        ParseResult result = results.toList().get(0);

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.UNREADABLE_VOTES)
                .extracting(Diagnostic::span)
                .hasSize(3_000)
                .isEqualTo(votes);
        assertThat(result.papers())
                .hasSize(3_000)
                .extracting(PaperOccurrence::span)
                .isEqualTo(papers);
    }
}

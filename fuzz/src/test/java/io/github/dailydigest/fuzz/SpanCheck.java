package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.Arrays;

/** Checks the spans of a result against its own count of lines. */
final class SpanCheck {

    private final int length;
    /** The offset of the start of each line, in ascending order. */
    private final int[] lineStarts;

    private SpanCheck(String text) {
        length = text.length();
        int[] starts = new int[length + 1];
        starts[0] = text.startsWith("\uFEFF") ? 1 : 0;
        int lines = 1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean inPair = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !inPair)) {
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    static void check(String text, ParseResult result) {
        SpanCheck check = new SpanCheck(text);
        check.diagnostics(result);
        check.digests(result);
    }

    private void diagnostics(ParseResult result) {
        long last = 0;
        for (Diagnostic diagnostic : result.diagnostics()) {
            checkSpan(diagnostic.span());
            assertThat(diagnostic.span().offset()).isGreaterThanOrEqualTo(last);
            last = diagnostic.span().offset();
        }
    }

    private void digests(ParseResult result) {
        long last = 0;
        for (int d = 0; d < result.digests().size(); d++) {
            SourceSpan digest = result.digestSpan(d);
            checkSpan(digest);
            assertThat(digest.offset()).isGreaterThanOrEqualTo(last);
            papers(result, d, digest);
            last = digest.end();
        }
    }

    private void papers(ParseResult result, int d, SourceSpan digest) {
        Digest value = result.digests().get(d);
        long last = digest.offset();
        for (int p = 0; p < value.papers().size(); p++) {
            SourceSpan paper = result.paperSpan(d, p);
            checkSpan(paper);
            assertThat(paper.offset()).isGreaterThanOrEqualTo(last);
            assertThat(paper.end()).isLessThanOrEqualTo(digest.end());
            long lastSection = paper.offset();
            for (int s = 0; s < value.papers().get(p).sections().size(); s++) {
                SourceSpan section = result.sectionSpan(d, p, s);
                checkSpan(section);
                // Sections from one printed dict have the same span.
                assertThat(section.offset()).isGreaterThanOrEqualTo(lastSection);
                assertThat(section.end()).isLessThanOrEqualTo(paper.end());
                lastSection = section.offset();
            }
            last = paper.end();
        }
    }

    /** Verifies that a span is in the text and has the line and column of its offset. */
    private void checkSpan(SourceSpan span) {
        assertThat(span.end()).isLessThanOrEqualTo(length);
        int offset = Math.toIntExact(span.offset());
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        assertThat(span)
                .isEqualTo(new SourceSpan(line + 1, offset - lineStarts[line] + 1, span.offset(), span.length()));
    }
}

package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.Arrays;

/** Counts the lines of a text by itself and holds each span of a result against them. */
final class SpanCheck {

    private final int length;
    /** The place at which each line starts, in order. */
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
            located(diagnostic.span());
            assertThat(diagnostic.span().offset()).isGreaterThanOrEqualTo(last);
            last = diagnostic.span().offset();
        }
    }

    private void digests(ParseResult result) {
        long last = 0;
        for (int d = 0; d < result.digests().size(); d++) {
            SourceSpan digest = result.digestSpan(d);
            located(digest);
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
            located(paper);
            assertThat(paper.offset()).isGreaterThanOrEqualTo(last);
            assertThat(paper.end()).isLessThanOrEqualTo(digest.end());
            long lastSection = paper.offset();
            for (int s = 0; s < value.papers().get(p).sections().size(); s++) {
                SourceSpan section = result.sectionSpan(d, p, s);
                located(section);
                // Sections that one printed dict holds stand in one place.
                assertThat(section.offset()).isGreaterThanOrEqualTo(lastSection);
                assertThat(section.end()).isLessThanOrEqualTo(paper.end());
                lastSection = section.offset();
            }
            last = paper.end();
        }
    }

    /** Holds that a span lies in the text and names the line and column of its first character. */
    private void located(SourceSpan span) {
        assertThat(span.end()).isLessThanOrEqualTo(length);
        int place = Math.toIntExact(span.offset());
        int found = Arrays.binarySearch(lineStarts, place);
        int line = found >= 0 ? found : -found - 2;
        assertThat(span)
                .isEqualTo(new SourceSpan(line + 1, place - lineStarts[line] + 1, span.offset(), span.length()));
    }
}

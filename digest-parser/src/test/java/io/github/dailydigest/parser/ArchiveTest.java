package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.io.StringReader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Parses archives of many digests that are far longer than the part in memory. */
class ArchiveTest {

    private static final String DIGEST = StreamTest.DIGEST;

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void streamingALongArchiveEqualsParsingItWhole(
            @ForAll("renderings") Rendering first, @ForAll("renderings") Rendering second) {
        String page = first.markdown() + "\n\n" + DIGEST + second.markdown() + "\n\n" + DIGEST;
        String archive = page.repeat(3_000_000 / page.length());

        DigestParser unlimited = DigestParser.builder()
                .limits(ParseLimits.builder().maxDiagnostics(Integer.MAX_VALUE).build())
                .build();

        CollectedResults whole = CollectedResults.in(unlimited.parse(archive));
        CollectedResults streamed = CollectedResults.in(unlimited.stream(new StringReader(archive)));

        // AssertJ would print millions of characters.
        assertThat(streamed.equals(whole)).as("%s", page).isTrue();
    }

    @Test
    void spansStayCorrectThroughoutAnArchive() {
        int times = 2_000_000 / DIGEST.length();
        int lines = (int) DIGEST.lines().count();
        long offset = 0;
        int line = 1;

        try (Stream<ParseResult> results = parser.stream(new StringReader(DIGEST.repeat(times)))) {
            Iterator<ParseResult> each = results.iterator();
            for (int i = 0; i < times; i++) {
                ParseResult result = each.next();
                assertThat(result.digestSpan(0))
                        .isEqualTo(
                                new SourceSpan(line, 1, offset, DIGEST.strip().length()));
                assertThat(result.diagnostics())
                        .extracting(d -> d.span().line())
                        .containsExactly(line + 4, line + 7);
                offset += DIGEST.length();
                line += lines;
            }
            assertThat(each).isExhausted();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(each::next);
        }
    }

    @Test
    void aSmallLimitAllowsAnArchiveOfAnySize() {
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(1 << 16).build())
                .build();
        int times = 20 * (1 << 16) / DIGEST.length();

        assertThat(small.stream(new StringReader(DIGEST.repeat(times)))).hasSize(times);
    }
}

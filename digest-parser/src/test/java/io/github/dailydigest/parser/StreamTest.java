package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A stream has the results of parsing the whole text; {@link ArchiveTest} tests archives. */
class StreamTest {

    /** A digest of one paper, with a diagnostic for its votes and one for its second label. */
    static final String DIGEST = """
            ## Daily Papers (2031-02-03)

            ### [A Title](https://arxiv.org/abs/3102.00001)

            Vote: many

            - ***What's New***: 새로운 모델. \uD83D\uDE42
            - ***Limitations***: 영어만.

            """;

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Property(tries = 3_000)
    void streamingEqualsParsingWhole(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 7) int maxRead) {
        ParseResult whole = parser.parse(text);
        List<ParseResult> results;
        try (Stream<ParseResult> stream = parser.stream(SlowSource.of(new StringReader(text), maxRead))) {
            results = stream.toList();
        }

        assertThat(results).hasSize(Math.max(1, whole.digests().size()));
        assertThat(results).allSatisfy(result -> assertThat(result.digests()).hasSizeLessThanOrEqualTo(1));
        assertThat(CollectedResults.in(results.stream())).isEqualTo(CollectedResults.in(whole));
    }

    @Test
    void streamingEqualsParsingWholeBeyondTheFirstRead() {
        String text = ("front page\n\n" + DIGEST).repeat(400);
        DigestParser unlimited = DigestParser.builder()
                .limits(ParseLimits.builder().maxDiagnostics(Integer.MAX_VALUE).build())
                .build();

        assertThat(CollectedResults.in(unlimited.stream(new StringReader(text))))
                .isEqualTo(CollectedResults.in(unlimited.parse(text)));
    }

    @Test
    void parsesADigestAsLongAsTheLimitAndTheNext() {
        int limit = 1 << 16;
        String paper = "### [A Title](https://arxiv.org/abs/3102.00001)\n";
        String head = "## Daily Papers (2031-02-03)\n";
        int papers = (limit - head.length()) / paper.length();
        String digest = head + paper.repeat(papers);
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(limit).build())
                .build();

        assertThat(small.stream(new StringReader(digest + digest)))
                .extracting(result -> result.digests().get(0).papers().size())
                .containsExactly(papers, papers);
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() ->
                        small.stream(new StringReader(digest + paper + paper)).toList());
    }

    @Test
    void skipsMoreTextOutsideDigestsThanTheLimit() {
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(1 << 16).build())
                .build();

        assertThat(small.stream(new StringReader("text\n".repeat(1 << 15) + "\n" + DIGEST)))
                .singleElement()
                .satisfies(result -> assertThat(result.digests()).hasSize(1));
    }

    @Test
    void returnsTheDigestsBeforeOneThatIsTooLarge() {
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(1 << 16).build())
                .build();
        String tooLarge = "## Daily Papers (2031-02-04)\n" + "a".repeat(1 << 17);

        try (Stream<ParseResult> results = small.stream(new StringReader(DIGEST + DIGEST + tooLarge))) {
            Iterator<ParseResult> each = results.iterator();
            assertThat(each.next().digests()).isEqualTo(parser.parse(DIGEST).digests());
            assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(() -> {
                each.next();
                each.next();
            });
        }
    }

    @Test
    void strictParserThrowsAtTheFirstResultWithAnError() {
        DigestParser strict = DigestParser.builder().strict(Severity.ERROR).build();
        String clean = DIGEST.replace("many", "85");

        try (Stream<ParseResult> results = strict.stream(new StringReader(clean + DIGEST))) {
            Iterator<ParseResult> each = results.iterator();
            assertThat(each.next().digests()).hasSize(1);
            assertThatExceptionOfType(StrictParseException.class)
                    .isThrownBy(each::next)
                    .withMessageStartingWith("14:1: error: ");
        }
    }

    @Test
    void limitsTheDiagnosticsOfEachResult() {
        DigestParser few = DigestParser.builder()
                .limits(ParseLimits.builder().maxDiagnostics(1).build())
                .build();

        assertThat(few.stream(new StringReader(DIGEST.repeat(3)))).hasSize(3).allSatisfy(result -> {
            assertThat(result.diagnostics()).hasSize(1);
            assertThat(result.diagnosticsOmitted()).isEqualTo(1);
        });
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> parser.stream((Reader) null))
                .withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.stream((InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.stream((Path) null))
                .withMessage("path");
    }
}

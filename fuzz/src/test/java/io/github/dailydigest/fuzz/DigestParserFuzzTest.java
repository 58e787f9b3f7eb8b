package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.DigestWriter.AuthorListStyle;
import io.github.dailydigest.parser.DigestWriter.LabelEmphasis;
import io.github.dailydigest.parser.DigestWriter.VideoStyle;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import io.github.dailydigest.parser.StrictParseException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Properties of the parser for arbitrary input. As a test, each target replays the golden cases and all inputs that
 * once failed. With {@code JAZZER_FUZZ=1}, it searches for new ones.
 */
class DigestParserFuzzTest {

    private static final String DICTIONARY = "/io/github/dailydigest/fuzz/digest.dict";

    private static final DigestParser STRICT =
            DigestParser.builder().strict(Severity.INFO).build();

    /** Keeps all diagnostics, since text outside papers is recorded nowhere else. */
    private static final DigestParser PARSER = DigestParser.builder()
            .limits(ParseLimits.builder().maxDiagnostics(Integer.MAX_VALUE).build())
            .build();

    /** Has no limits, like the parser that the writer uses to format texts. */
    private static final DigestParser UNLIMITED = DigestParser.builder()
            .limits(ParseLimits.builder()
                    .maxPapers(Integer.MAX_VALUE)
                    .maxAuthors(Integer.MAX_VALUE)
                    .maxSections(Integer.MAX_VALUE)
                    .maxTextLength(Integer.MAX_VALUE)
                    .maxKeyLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    /** One writer for each combination of options. */
    private static final List<DigestWriter> WRITERS = Stream.of(LabelEmphasis.values())
            .flatMap(emphasis -> Stream.of(AuthorListStyle.values())
                    .flatMap(authors -> Stream.of(VideoStyle.values())
                            .map(video -> DigestWriter.builder()
                                    .labelEmphasis(emphasis)
                                    .authorListStyle(authors)
                                    .videoStyle(video)
                                    .build())))
            .toList();

    /** A lenient parse throws nothing, and a strict parse returns the same digests. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void readsAnyBytes(byte[] bytes) {
        ParseResult result = PARSER.parse(new ByteArrayInputStream(bytes));

        ParseResult strict;
        try {
            strict = STRICT.parse(new ByteArrayInputStream(bytes));
        } catch (StrictParseException e) {
            strict = e.result();
        } catch (DigestException e) {
            throw new AssertionError("a lenient parse of the same bytes throws nothing", e);
        }
        assertThat(strict.digests()).isEqualTo(result.digests());
    }

    /** Each span is in the text and in the enclosing span, and starts after the preceding one. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void spansAreNestedAndOrdered(byte[] bytes) {
        String text = text(bytes);

        SpanCheck.check(text, PARSER.parse(text));
    }

    /** Each word of the text is in the digests, in a span outside papers, or part of the markup. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void losesNoWord(byte[] bytes) {
        String text = text(bytes);

        WordCheck.check(text, PARSER.parse(text));
    }

    /** Digests that were parsed can be written and parsed again, and formatting a text keeps its digests. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void writtenDigestsAreParsedAsEqualDigests(byte[] bytes) {
        String text = text(bytes);
        List<Digest> digests = PARSER.parse(text).digests();
        DigestWriter writer = WRITERS.get(Math.floorMod(text.hashCode(), WRITERS.size()));

        assertThat(PARSER.parse(writer.write(digests)).digests()).isEqualTo(digests);
        assertThat(UNLIMITED.parse(writer.format(text)).digests())
                .isEqualTo(UNLIMITED.parse(text).digests());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

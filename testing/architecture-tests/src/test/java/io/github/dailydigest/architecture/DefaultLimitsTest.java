package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the parser returns within its default limits, mappers of both versions of Jackson with default limits read; and
 * docs/json.md says how the defaults of the two differ.
 */
class DefaultLimitsTest {

    private static final ObjectMapper JACKSON_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new DigestModule())
            .build();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new io.github.dailydigest.jackson3.DigestModule())
            .build();

    private static final ParseLimits LIMITS = ParseLimits.defaults();

    private static final String FIELD = """
            ## Daily Papers (2031-02-03)

            ### [A Title](https://arxiv.org/abs/3102.00001)

            -   <!-- field -->
                ****%s****: a value
            """;

    @Test
    void defaultLimitsOfTheParserFitThoseOfBothVersions() {
        assertThat(3 * LIMITS.maxKeyLength())
                .isLessThanOrEqualTo(StreamReadConstraints.DEFAULT_MAX_NAME_LEN)
                .isLessThanOrEqualTo(tools.jackson.core.StreamReadConstraints.DEFAULT_MAX_NAME_LEN);
        // No text is longer than the input.
        assertThat(LIMITS.maxInputLength())
                .isLessThanOrEqualTo(StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                .isLessThanOrEqualTo(tools.jackson.core.StreamReadConstraints.DEFAULT_MAX_STRING_LEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가"})
    void theLongestKeysThatAreParsedAreRead(String character) throws IOException {
        String key = character.repeat(LIMITS.maxKeyLength());
        Digest digest =
                DigestParser.create().parse(FIELD.formatted(key)).digests().get(0);

        assertThat(digest.papers().get(0).metadata()).containsOnlyKeys(key);
        byte[] json = JACKSON_2.writeValueAsBytes(digest);
        assertThat(JACKSON_2.readValue(json, Digest.class)).isEqualTo(digest);
        assertThat(JACKSON_3.readValue(json, Digest.class)).isEqualTo(digest);
    }

    @Test
    void keysThatAreTooLongForAMapperAreUnrecognizedText() throws IOException {
        ParseResult result = DigestParser.create().parse(FIELD.formatted("a".repeat(50_001)));
        Digest digest = result.digests().get(0);

        assertThat(digest.papers().get(0).metadata()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        byte[] json = JACKSON_2.writeValueAsBytes(digest);
        assertThat(JACKSON_2.readValue(json, Digest.class)).isEqualTo(digest);
        assertThat(JACKSON_3.readValue(json, Digest.class)).isEqualTo(digest);
    }

    @Test
    void textAfterAValueIsRejectedByDefaultInJackson3Only() throws IOException {
        String json = "{\"title\":\"A Title\"} {}";
        Paper paper = Paper.builder().title("A Title").build();

        assertThat(JACKSON_2.readValue(json, Paper.class)).isEqualTo(paper);
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> JACKSON_2
                        .readerFor(Paper.class)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readValue(json));
        assertThatExceptionOfType(tools.jackson.databind.exc.MismatchedInputException.class)
                .isThrownBy(() -> JACKSON_3.readValue(json, Paper.class));
    }

    @Test
    void ignoredValuesMayNestTo1000LevelsInJackson2AndTo500InJackson3() throws IOException {
        assertThat(StreamReadConstraints.DEFAULT_MAX_DEPTH).isEqualTo(1000);
        assertThat(tools.jackson.core.StreamReadConstraints.DEFAULT_MAX_DEPTH).isEqualTo(500);

        String deep = "{\"title\":\"A Title\",\"more\":" + "[".repeat(501) + "]".repeat(501) + "}";
        assertThat(JACKSON_2.readValue(deep, Paper.class).title()).isEqualTo("A Title");
        assertThatExceptionOfType(tools.jackson.core.exc.StreamConstraintsException.class)
                .isThrownBy(() -> JACKSON_3.readValue(deep, Paper.class));
        String deeper = "{\"title\":\"A Title\",\"more\":" + "[".repeat(1001) + "]".repeat(1001) + "}";
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> JACKSON_2.readValue(deeper, Paper.class));
    }

    @Test
    void stringsMayHaveTwentyMillionCharactersInJackson2AndMoreInJackson3() {
        assertThat(StreamReadConstraints.DEFAULT_MAX_STRING_LEN).isEqualTo(20_000_000);
        assertThat(tools.jackson.core.StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                .isEqualTo(100_000_000);
    }
}

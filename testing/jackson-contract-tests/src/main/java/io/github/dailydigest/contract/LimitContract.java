package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.contract.ContractMapper.Limit;
import io.github.dailydigest.contract.ReadFailure.Kind;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's own limits on input apply. */
public abstract class LimitContract {

    private final ContractMapper mapper;

    protected LimitContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    static Stream<Arguments> jsonOverALimit() {
        return Stream.of(
                row(Limit.STRING_LENGTH, 20_000, "{'title':'" + "a".repeat(30_000) + "'}", Paper.class),
                row(Limit.STRING_LENGTH, 20_000, "{'title':'a','url':'" + "a".repeat(30_000) + "'}", Paper.class),
                row(Limit.STRING_LENGTH, 20_000, "{'topic':'" + "a".repeat(30_000) + "'}", Paper.class),
                row(Limit.STRING_LENGTH, 20_000, "{'links':[{'text':'" + "a".repeat(30_000) + "'}]}", Paper.class),
                row(Limit.STRING_LENGTH, 20_000, "{'metadata':{'A':'" + "a".repeat(30_000) + "'}}", Paper.class),
                row(Limit.STRING_LENGTH, 20_000, "{'points':['" + "a".repeat(30_000) + "']}", Section.class),
                row(Limit.STRING_LENGTH, 20_000, "{'more':'" + "a".repeat(30_000) + "'}", Paper.class),
                row(Limit.NAME_LENGTH, 200, "{'" + "a".repeat(300) + "':0}", Digest.class),
                row(Limit.NAME_LENGTH, 200, "{'metadata':{'" + "a".repeat(300) + "':''}}", Paper.class),
                row(Limit.NUMBER_LENGTH, 20, "{'votes':" + "9".repeat(30) + "}", Paper.class),
                row(Limit.NESTING_DEPTH, 4, "{'papers':[{'title':'a','links':[{}]}]}", Digest.class),
                row(Limit.NUMBER_LENGTH, 20, "{'more':" + "9".repeat(30) + "}", Paper.class),
                row(Limit.NESTING_DEPTH, 20, "{'more':" + "[".repeat(30) + "]".repeat(30) + "}", Digest.class),
                row(
                        Limit.NESTING_DEPTH,
                        20,
                        "{'papers':[{'more':" + "[".repeat(30) + "]".repeat(30) + "}]}",
                        Digest.class),
                row(Limit.NESTING_DEPTH, 4, "{'papers':[{'title':'a','sections':[{}]}]}", Digest.class),
                row(Limit.DOCUMENT_LENGTH, 20_000, "{'papers':[],'more':'" + "a".repeat(100_000) + "'}", Digest.class));
    }

    @ParameterizedTest
    @MethodSource("jsonOverALimit")
    void jacksonRejectsInputOverALimit(Limit limit, int max, String json, Class<?> type) {
        assertThat(mapper.withLimit(limit, max)
                        .readFailure(json.replace('\'', '"'), type)
                        .kind())
                .isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    /** The parser allows keys of 10,000 characters by default, which have at most three bytes each. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가", "\"", "\u0001"})
    void keysAsLongAsTheParserAllowsAreWrittenAndReadByDefault(String character) throws IOException {
        Paper paper = Paper.builder()
                .title("A Title")
                .putMetadata(character.repeat(10_000), "")
                .build();

        assertThat(mapper.read(mapper.write(paper), Paper.class)).isEqualTo(paper);
    }

    /** The parser allows sources of 16,777,216 characters by default, all of which can be one unrecognized text. */
    @Test
    void textsAsLongAsTheParserAllowsAreReadByDefault() throws IOException {
        String text = "a".repeat(16 * 1024 * 1024);

        Paper paper = mapper.read("{\"title\":\"a\",\"unrecognized\":[\"" + text + "\"]}", Paper.class);

        assertThat(paper)
                .isEqualTo(Paper.builder().title("a").addUnrecognized(text).build());
    }

    @ParameterizedTest
    @MethodSource("limitsAboveTheSample")
    void inputWithinALimitIsRead(Limit limit, int max) throws IOException {
        assertThat(mapper.withLimit(limit, max).read(Samples.DIGEST_JSON, Digest.class))
                .isEqualTo(Samples.DIGEST);
    }

    static Stream<Arguments> limitsAboveTheSample() {
        return Stream.of(
                Arguments.of(Limit.STRING_LENGTH, 200),
                Arguments.of(Limit.NAME_LENGTH, 20),
                Arguments.of(Limit.NUMBER_LENGTH, 2),
                Arguments.of(Limit.NESTING_DEPTH, 6),
                Arguments.of(Limit.DOCUMENT_LENGTH, 20_000));
    }

    private static Arguments row(Limit limit, int max, String json, Class<?> type) {
        return Arguments.of(limit, max, json, type);
    }
}

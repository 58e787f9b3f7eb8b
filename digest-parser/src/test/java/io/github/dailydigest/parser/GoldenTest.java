package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.dailydigest.testkit.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().findAndRegisterModules().enable(SerializationFeature.INDENT_OUTPUT);

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void returnsTheDigestsOfTheGoldenCase(GoldenCase golden) throws JsonProcessingException {
        ParseResult result = DigestParser.create().parse(golden.markdown());

        assertThat(pretty(MAPPER.writeValueAsString(result.digests()))).isEqualTo(pretty(golden.json()));
        assertThat(result.digests()).isEqualTo(golden.digests());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void returnsTheDiagnosticsOfTheGoldenCase(GoldenCase golden) {
        ParseResult result = DigestParser.create().parse(golden.markdown());

        assertThat(result.diagnostics().stream()
                        .map(d -> new GoldenCase.Diagnostic(
                                d.span().line(), d.span().column(), d.code().name())))
                .isEqualTo(golden.diagnostics());
    }

    @Test
    void thereAreMoreThanAHundredCases() {
        assertThat(GoldenCase.all()).hasSizeGreaterThan(100);
    }

    /** Formats JSON, and keeps the order of its keys. */
    private static String pretty(String json) throws JsonProcessingException {
        return MAPPER.writeValueAsString(MAPPER.readTree(json));
    }
}

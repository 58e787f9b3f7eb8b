package io.github.dailydigest.testkit.golden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldenDigestsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            [{"title" "a"}] | expected : at offset 10 of the JSON of a golden case
            [{"moreAuthors":tru}] | expected true at offset 16 of the JSON of a golden case
            [{"title":"\\x"}] | unsupported escape in the JSON of a golden case: \\x
            """)
    void invalidJsonIsRejected(String json, String message) {
        assertThatThrownBy(() -> GoldenDigests.read(json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}

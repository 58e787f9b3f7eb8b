package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "N/A", "n/a", "null", "NULL", "None", "none", "无", "未提供"})
    void saysThatThereIsNone(String value) {
        assertThat(AbsentValue.is(value, 0, value.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "0", "n", "nulls", "nones", "N/A.", "unknown", "9 pages"})
    void anyOtherTextIsAValue(String value) {
        assertThat(AbsentValue.is(value, 0, value.length())).isFalse();
    }

    @Test
    void onlyTheRangeCounts() {
        String text = "Comments: null, and void";

        assertThat(AbsentValue.is(text, 10, 14)).isTrue();
        assertThat(AbsentValue.is(text, 10, 15)).isFalse();
        assertThat(AbsentValue.is(text, 9, 14)).isFalse();
    }
}

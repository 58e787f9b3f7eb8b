package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    private static final String TEXT = "](a](b c](";

    @Test
    void findsTheFirstAndTheLastInItsStretch() {
        assertThat(Search.first(TEXT, "](", 0, 10)).isZero();
        assertThat(Search.first(TEXT, "](", 1, 10)).isEqualTo(3);
        assertThat(Search.last(TEXT, "](", 0, 10)).isEqualTo(8);
        assertThat(Search.last(TEXT, "](", 0, 9)).isEqualTo(3);
        assertThat(Search.last(TEXT, "](", 3, 5)).isEqualTo(3);
    }

    @Test
    void findsNothingThatLiesInPartOutside() {
        assertThat(Search.first(TEXT, "](", 4, 9)).isEqualTo(-1);
        assertThat(Search.last(TEXT, "](", 4, 9)).isEqualTo(-1);
        assertThat(Search.first("", "](", 0, 0)).isEqualTo(-1);
        assertThat(Search.last("", "](", 0, 0)).isEqualTo(-1);
    }

    @Test
    void findsTheFirstWhiteSpaceOrTheEnd() {
        assertThat(Search.firstWhitespace(TEXT, 0, 10)).isEqualTo(6);
        assertThat(Search.firstWhitespace(TEXT, 6, 10)).isEqualTo(6);
        assertThat(Search.firstWhitespace(TEXT, 7, 9)).isEqualTo(9);
    }
}

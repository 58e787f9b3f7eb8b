package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    private static final String TEXT = "](a](b c](";

    @Test
    void findsTheFirstAndTheLastInTheRange() {
        assertThat(Search.first(TEXT, "](", 0, 10)).isZero();
        assertThat(Search.first(TEXT, "](", 1, 10)).isEqualTo(3);
        assertThat(Search.last(TEXT, "](", 0, 10)).isEqualTo(8);
        assertThat(Search.last(TEXT, "](", 0, 9)).isEqualTo(3);
        assertThat(Search.last(TEXT, "](", 3, 5)).isEqualTo(3);
    }

    @Test
    void ignoresMatchesThatArePartlyOutsideTheRange() {
        assertThat(Search.first(TEXT, "](", 4, 9)).isEqualTo(-1);
        assertThat(Search.last(TEXT, "](", 4, 9)).isEqualTo(-1);
        assertThat(Search.first("", "](", 0, 0)).isEqualTo(-1);
        assertThat(Search.last("", "](", 0, 0)).isEqualTo(-1);
    }

    @Test
    void findsTheEndOfARunWithinTheRange() {
        assertThat(Search.endOfRun("aaab", 'a', 0, 4)).isEqualTo(3);
        assertThat(Search.endOfRun("aaab", 'a', 1, 2)).isEqualTo(2);
        assertThat(Search.endOfRun("aaab", 'b', 0, 4)).isZero();
        assertThat(Search.endOfRun("aaab", 'b', 4, 4)).isEqualTo(4);
    }

    @Test
    void findsTheFirstWhitespaceOrTheEnd() {
        assertThat(Search.firstWhitespace(TEXT, 0, 10)).isEqualTo(6);
        assertThat(Search.firstWhitespace(TEXT, 6, 10)).isEqualTo(6);
        assertThat(Search.firstWhitespace(TEXT, 7, 9)).isEqualTo(9);
    }
}

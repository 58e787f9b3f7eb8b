package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRangesTest {

    private final TextRanges ranges = new TextRanges();

    @Test
    void offsetsInARangeAreSkipped() {
        ranges.add(2, 4);
        ranges.add(4, 5);
        ranges.add(8, 9);

        assertThat(ranges.skip(1)).isEqualTo(1);
        assertThat(ranges.skip(2)).isEqualTo(4);
        assertThat(ranges.skip(3)).isEqualTo(4);
        assertThat(ranges.skip(4)).isEqualTo(5);
        assertThat(ranges.skip(5)).isEqualTo(5);
        assertThat(ranges.skip(8)).isEqualTo(9);
        assertThat(ranges.skip(9)).isEqualTo(9);
    }

    @Test
    void theNextRangeStartsAtOrAfterAnOffset() {
        ranges.add(2, 4);
        ranges.add(8, 9);

        assertThat(ranges.next(0, 20)).isEqualTo(2);
        assertThat(ranges.next(3, 20)).isEqualTo(3);
        assertThat(ranges.next(4, 20)).isEqualTo(8);
        assertThat(ranges.next(4, 6)).isEqualTo(6);
        assertThat(ranges.next(9, 20)).isEqualTo(20);
    }

    @Test
    void charactersButWhiteSpaceAreCounted() {
        String text = "0 23456 89";
        ranges.add(0, 3);
        ranges.add(5, 9);

        assertThat(ranges.count(text, 0, 10)).isEqualTo(5);
        assertThat(ranges.count(text, 2, 6)).isEqualTo(2);
        assertThat(ranges.count(text, 3, 5)).isZero();
        assertThat(ranges.count(text, 9, 10)).isZero();
    }

    @Test
    void emptyRangesAreNotAdded() {
        ranges.add(3, 3);
        assertThat(ranges.isEmpty()).isTrue();

        ranges.add(3, 4);
        assertThat(ranges.isEmpty()).isFalse();
        ranges.clear();
        assertThat(ranges.isEmpty()).isTrue();
        assertThat(ranges.skip(3)).isEqualTo(3);
    }

    @Test
    void thereMayBeManyRanges() {
        for (int i = 0; i < 100; i++) {
            ranges.add(2 * i, 2 * i + 1);
        }

        assertThat(ranges.skip(198)).isEqualTo(199);
        assertThat(ranges.next(101, 300)).isEqualTo(102);
        assertThat(ranges.count("x".repeat(200), 0, 200)).isEqualTo(100);
    }
}

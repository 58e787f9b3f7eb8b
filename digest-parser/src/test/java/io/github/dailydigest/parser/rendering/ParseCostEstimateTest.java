package io.github.dailydigest.parser.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCostEstimateTest {

    /** In the rows, {@code /} is a line feed, {@code ^} a carriage return. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 0",
        "*, 1",
        "a*b_, 8",
        "[]*_`<&, 49",
        "\\, 1",
        "$a, 2",
        "!()>#, 0",
        "*a//bb*, 7",
        "*a/bb*, 12",
        "*a/ /bb*, 8",
        "*a^^bb*, 7",
        "*a^/bb*, 14",
        "*a^/^/bb*, 9",
        "*a/^bb*, 7",
        "//*, 1",
        "*/, 2",
        "*//, 3",
    })
    void inlineCostIsParagraphLengthTimesDelimiters(String text, long cost) {
        assertThat(ParseCostEstimate.inlineCost(lines(text))).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 0",
        "a/, 1",
        "a/b/, 2",
        "- a/, 2",
        "a - b/, 1",
        "12. a/, 2",
        "90) a/, 2",
        "> - + * a/, 5",
        "- a/> b, 3",
        "-a-/, 2",
    })
    void blocksAreLinesAndTheMarkersBeforeTheirText(String text, long blocks) {
        assertThat(ParseCostEstimate.maxBlocks(lines(text))).isEqualTo(blocks);
    }

    @Test
    void blocksOfALineAreLimitedByTheNestingDepth() {
        assertThat(ParseCostEstimate.maxBlocks(">".repeat(50) + "\n")).isEqualTo(51);
        assertThat(ParseCostEstimate.maxBlocks(">".repeat(51) + "\n")).isEqualTo(51);
    }

    @Test
    void limitsAreThoseOfTheJavadoc() {
        assertThat(ParseCostEstimate.hasFewBlocks("\n".repeat(30_000))).isTrue();
        assertThat(ParseCostEstimate.hasFewBlocks("\n".repeat(30_001))).isFalse();
        assertThat(ParseCostEstimate.hasCheapInlines("*".repeat(2_000) + "a".repeat(8_000)))
                .isTrue();
        assertThat(ParseCostEstimate.hasCheapInlines("*".repeat(2_001) + "a".repeat(7_999)))
                .isFalse();
        assertThat(ParseCostEstimate.hasCheapInlines("*".repeat(200) + "a".repeat(99_800)))
                .isTrue();
        assertThat(ParseCostEstimate.hasCheapInlines("*".repeat(201) + "a".repeat(99_799)))
                .isFalse();
    }

    private static String lines(String text) {
        return text.replace('/', '\n').replace('^', '\r');
    }
}

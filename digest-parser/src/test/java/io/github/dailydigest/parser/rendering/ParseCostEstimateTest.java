package io.github.dailydigest.parser.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCostEstimateTest {

    /** Line ends stand as {@code /}, carriage returns as {@code ^}. */
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
    void inlineMarkupCostsTheLengthOfAParagraphTimesItsSigns(String text, long cost) {
        assertThat(ParseCostEstimate.inline(lines(text))).isEqualTo(cost);
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
    void blocksAreLinesAndTheSignsBeforeTheirText(String text, long blocks) {
        assertThat(ParseCostEstimate.blocks(lines(text))).isEqualTo(blocks);
    }

    @Test
    void aLineHasNoMoreBlocksThanMayNest() {
        assertThat(ParseCostEstimate.blocks(">".repeat(50) + "\n")).isEqualTo(51);
        assertThat(ParseCostEstimate.blocks(">".repeat(51) + "\n")).isEqualTo(51);
    }

    @Test
    void theBoundsAreThoseOfTheJavadoc() {
        assertThat(ParseCostEstimate.areBlocksFew("\n".repeat(30_000))).isTrue();
        assertThat(ParseCostEstimate.areBlocksFew("\n".repeat(30_001))).isFalse();
        assertThat(ParseCostEstimate.isInlineLow("*".repeat(2_000) + "a".repeat(8_000)))
                .isTrue();
        assertThat(ParseCostEstimate.isInlineLow("*".repeat(2_001) + "a".repeat(7_999)))
                .isFalse();
        assertThat(ParseCostEstimate.isInlineLow("*".repeat(200) + "a".repeat(99_800)))
                .isTrue();
        assertThat(ParseCostEstimate.isInlineLow("*".repeat(201) + "a".repeat(99_799)))
                .isFalse();
    }

    private static String lines(String text) {
        return text.replace('/', '\n').replace('^', '\r');
    }
}

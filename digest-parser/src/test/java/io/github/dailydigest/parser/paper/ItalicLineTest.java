package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItalicLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Ada Example, Bo Sample*",
                "_Ada Example, Bo Sample_",
                "*Ada Example; Bo Sample*  ",
                "*Ada Example and Bo Sample*",
                "*Ada Example et al.*",
                "*Ada Example, Bo Sample, et.al.*",
                "*Ada B. van der Example Sample, Bo C. D. E. F. G*",
                "_阿达、博_",
                "_Ada_b_",
                "*One Two Three Four Five Six*",
                "*a b c d e f, a b c d e f; a b c d e f，a b c d e f、a b c d e f；a b c d e f*",
                "*Ad*",
                "*Ada Example*, *Bo Sample*",
                "*A. B. Example*",
            })
    void namesMayBeInItalics(String line) {
        assertThat(ItalicLine.isNames(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example",
                "**Ada Example**",
                "*Ada Example",
                "Ada Example*",
                "*Ada Example_",
                "*Ada Example**",
                "* Ada Example*",
                "*Ada* Example*",
                "*Ada Example.*",
                "*Accepted:*",
                "*Read this!*",
                "*Read this?*",
                "*One Two Three Four Five Six Seven*",
                "*a, One Two Three Four Five  Six Seven*",
                "*2031-02-03*",
                "*cs.CL, cs.AI*",
                "*Ada Example, stat.ML*",
                "*Accepted at EXAMPLE 2031*",
                "*Updated on February 3, 2031*",
                "*A*",
                "",
            })
    void otherLinesAreProse(String line) {
        assertThat(ItalicLine.isNames(line, 0, line.length())).isFalse();
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(ItalicLine.isNames("x*Ada Example* y", 1, 14)).isTrue();
        assertThat(ItalicLine.isNames("x*Ada Example* y", 0, 14)).isFalse();
        assertThat(ItalicLine.isNames("x*Ada Example* y", 1, 16)).isFalse();
    }
}

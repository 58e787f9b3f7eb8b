package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePrefixTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a|a",
                "  a|a",
                "> a|a",
                ">a|a",
                "> > a|a",
                "- a|a",
                "* a|a",
                "+ a|a",
                "• a|a",
                "● a|a",
                "> - a|a",
                "- [ ] a|a",
                "- [x] a|a",
                "- [X] a|a",
                "[x] a|a",
                "👤 a|a",
                "👤a|a",
                "👤📄 a|a",
                "1️⃣ a|a",
                "\u200Ba|a",
                "<b>a|a",
                "<B>a|a",
                "<strong>a|a",
                "<i>a|a",
                "<em>a|a",
                "<sub>a|a",
                "<small>a|a",
                "<b><i>a|a",
                "👤 <b>a|a",
                "<b>👤 a|a",
                "> - [ ] 👤 <b>a|a",
                "-a|-a",
                "--|--",
                "- - a|- a",
                "**a|**a",
                "1. a|1. a",
                "[y] a|[y] a",
                "[x]a|[x]a",
                "<p>a|<p>a",
                "</b>a|</b>a",
                "1 a|1 a",
                "- > a|> a",
            })
    void whatPrecedesAKeyIsSkipped(String text, String rest) {
        assertThat(text.substring(LinePrefix.skip(text, 0, text.length()))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"[ ] 👤 <b>a|a", "👤 [ ] a|[ ] a", "- a|- a", "> a|> a", " a|a", "👤|''", "<b>|''"})
    void aBulletIsNoDecoration(String text, String rest) {
        assertThat(text.substring(LinePrefix.skipDecoration(text, 0, text.length())))
                .isEqualTo(rest);
    }

    @Test
    void onlyTheRangeIsSkipped() {
        assertThat(LinePrefix.skip("a> - 👤 b", 1, 9)).isEqualTo(8);
        assertThat(LinePrefix.skip("> > a", 0, 2)).isEqualTo(2);
        assertThat(LinePrefix.skip("- a", 0, 1)).isZero();
        assertThat(LinePrefix.skip("  a", 0, 1)).isEqualTo(1);
        assertThat(LinePrefix.skipDecoration("<b>a", 0, 2)).isZero();
        assertThat(LinePrefix.skipDecoration("<b>a", 0, 3)).isEqualTo(3);
        assertThat(LinePrefix.skipDecoration("[x] a", 0, 3)).isEqualTo(3);
        assertThat(LinePrefix.skipDecoration("👤 a", 0, 0)).isZero();
    }
}

package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {

    @Test
    void includesWhitespaceOfUnicodeAndJava() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Whitespace.is(c))
                    .as("U+%04X", (int) c)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    /** In the rows, {@code _} is a space. */
    @ParameterizedTest
    @CsvSource({"a,a", "_a_,a", "a__b,a_b", "__a_b___c_,a_b_c", "__,''", "'',''"})
    void foldsInnerRunsAndRemovesOuterOnes(String text, String folded) {
        String source = text.replace('_', ' ');

        assertThat(Whitespace.fold(source, 0, source.length())).isEqualTo(folded.replace('_', ' '));
    }

    @Test
    void foldsAllKindsOfWhitespaceToASpace() {
        String text = "\u00A0a\u3000\n\tb\u2028c\f";

        assertThat(Whitespace.fold(text, 0, text.length())).isEqualTo("a b c");
        assertThat(Whitespace.fold(text, 1, 2)).isEqualTo("a");
    }

    @Test
    void lineEndsAreLineFeedAndCarriageReturn() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Whitespace.isLineEnd(c)).as("U+%04X", (int) c).isEqualTo(c == '\n' || c == '\r');
        }
    }

    @Test
    void staysWithinTheRange() {
        String text = "a  b  c";

        assertThat(Whitespace.skip(text, 1, 2)).isEqualTo(2);
        assertThat(Whitespace.skip(text, 1, 7)).isEqualTo(3);
        assertThat(Whitespace.trimEnd(text, 5, 6)).isEqualTo(5);
        assertThat(Whitespace.trimEnd(text, 0, 6)).isEqualTo(4);
        assertThat(Whitespace.isBlank(text, 1, 3)).isTrue();
        assertThat(Whitespace.isBlank(text, 1, 4)).isFalse();
    }
}

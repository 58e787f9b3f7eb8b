package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\t', '\n', '\r', '\f', '\u000B', '\u001C', '\u00A0', '\u2007', '\u2028', '\u202F', '\u3000'})
    void whiteSpaceIsWhatEitherMethodOfCharacterSays(char white) {
        assertThat(Text.line(white + "a" + white + white + "b" + white)).isEqualTo("a b");
        assertThat(Text.body(white + "a" + white)).isEqualTo("a");
    }

    @Test
    void eachCharacterIsFoldedOrKeptAsCharacterSays() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);

            assertThat(Text.line("a" + c + "b")).as("U+%04X", (int) c).isEqualTo(white ? "a b" : "a" + c + "b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b ", " a b", "a  b", "a b  "})
    void aBlankTooManyIsTakenOutOfALine(String text) {
        assertThat(Text.line(text)).isEqualTo("a b");
    }

    @Test
    void aCharacterWithoutWidthIsNoWhiteSpace() {
        assertThat(Text.line("\u200Ba\uFEFF")).isEqualTo("\u200Ba\uFEFF");
    }

    @Test
    void aFormFeedInABodyStays() {
        assertThat(Text.body("a \frac\u000B b")).isEqualTo("a \frac\u000B b");
    }

    @Test
    void aListInFormIsNotCopied() {
        List<String> inForm = List.of("a", "b c");

        assertThat(Text.each(inForm, Text::line)).isSameAs(inForm);
        assertThat(Text.each(List.of("a", " b  c"), Text::line)).containsExactly("a", "b c");
    }
}

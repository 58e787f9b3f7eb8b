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
    void eachKindOfWhiteSpaceIsTrimmedAndCollapsed(char space) {
        assertThat(Text.line(space + "a" + space + space + "b" + space)).isEqualTo("a b");
        assertThat(Text.body(space + "a" + space)).isEqualTo("a");
    }

    @Test
    void whiteSpaceIsDefinedByTheMethodsOfCharacter() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);

            assertThat(Text.line("a" + c + "b")).as("U+%04X", (int) c).isEqualTo(space ? "a b" : "a" + c + "b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b ", " a b", "a  b", "a b  "})
    void superfluousSpacesAreRemovedFromALine(String text) {
        assertThat(Text.line(text)).isEqualTo("a b");
    }

    @Test
    void zeroWidthCharactersAreNotWhiteSpace() {
        assertThat(Text.line("\u200Ba\uFEFF")).isEqualTo("\u200Ba\uFEFF");
    }

    @Test
    void bodyKeepsFormFeeds() {
        assertThat(Text.body("a \frac\u000B b")).isEqualTo("a \frac\u000B b");
    }

    @Test
    void normalizedListIsNotCopied() {
        List<String> normalized = List.of("a", "b c");

        assertThat(Text.mapAll(normalized, Text::line)).isSameAs(normalized);
        assertThat(Text.mapAll(List.of("a", " b  c"), Text::line)).containsExactly("a", "b c");
    }
}

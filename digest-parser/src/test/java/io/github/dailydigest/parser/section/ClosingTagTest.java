package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"</b>", "</B>", "</strong>", "</i>", "</em>", "</EM>"})
    void tagsThatEndEmphasisAreSkippedAndTrimmed(String tag) {
        assertThat(ClosingTag.skip("a" + tag + "b", 1, 2 + tag.length())).isEqualTo(1 + tag.length());
        assertThat(ClosingTag.skip(tag, 0, tag.length())).isEqualTo(tag.length());
        assertThat(ClosingTag.trimEnd("a" + tag + "b", 0, 1 + tag.length())).isEqualTo(1);
        assertThat(ClosingTag.trimEnd(tag, 0, tag.length())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "<b>", "</b", "</u>", "</bold>", " </b> "})
    void otherTextIsKept(String text) {
        assertThat(ClosingTag.skip(text, 0, text.length())).isZero();
        assertThat(ClosingTag.trimEnd(text, 0, text.length())).isEqualTo(text.length());
    }

    @Test
    void onlyTheRangeCounts() {
        assertThat(ClosingTag.skip("</b>", 0, 3)).isZero();
        assertThat(ClosingTag.trimEnd("</b>", 1, 4)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "</b> a, 4",
        "</B> a, 4",
        "</strong> a, 9",
        "</i> a, 4",
        "</em> a, 5",
        "<b> a, 0",
        "</p> a, 0",
        "</b a, 0",
        "'< /b> a', 0",
        "a</b>, 0",
        "</strong ></b>, 0"
    })
    void aTagMayPrecedeText(String text, int after) {
        assertThat(ClosingTag.skip(text, 0, text.length())).isEqualTo(after);
    }

    @Test
    void aSkippedTagEndsInTheRange() {
        assertThat(ClosingTag.skip("</b>", 0, 4)).isEqualTo(4);
        assertThat(ClosingTag.skip("</b>", 0, 3)).isZero();
        assertThat(ClosingTag.skip("a</b>", 1, 5)).isEqualTo(5);
        assertThat(ClosingTag.skip("</b>", 4, 4)).isEqualTo(4);
    }
}

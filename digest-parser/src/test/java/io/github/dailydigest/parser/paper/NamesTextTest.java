package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words beside a title that are the names of authors. */
class NamesTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example et al.",
                "Ada Example et.al.",
                "Ada Example, Bo Sample and 5 others",
                "王一 等",
                "김일 외 2명",
                "山田一 ほか",
                "Ada Example (+5 more)"
            })
    void namesMaySayThatThereAreMore(String text) {
        assertThat(NamesText.saysSo(" " + text + " ", 1, text.length() + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada Example", "Ada Example, Bo Sample", "the reader of all of the texts et al.", "", "9 pages"})
    void otherWordsDoNotSaySo(String text) {
        assertThat(NamesText.saysSo(text, 0, text.length())).isFalse();
    }

    @Test
    void onlyTheWordsInTheRangeAreNames() {
        assertThat(NamesText.saysSo("Ada Example et al.", 0, 11)).isFalse();
        assertThat(NamesText.saysSo("Ada Example et al.", 5, 5)).isFalse();
    }

    @Test
    void namesMayBeInItalics() {
        assertThat(NamesText.inItalics("*Ada Example, Bo Sample*", 0, 24)).isTrue();
        assertThat(NamesText.inItalics("_Ada Example_", 0, 13)).isTrue();
        assertThat(NamesText.inItalics("Ada Example", 0, 11)).isFalse();
        assertThat(NamesText.inItalics("*cs.XX*", 0, 7)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Ada Example|3",
                "by Ada Example and Bo Sample|3",
                "by ada|0",
                "by |0",
                "by|0",
                "By Ada Example|3",
                "to Ada Example|0",
                "by A B C D E F|3",
                "by A B C D E F G|0",
                "by A B C D E F, G H|3",
            })
    void namesMayFollowBy(String text, int start) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(NamesText.afterBy(slice.text(), slice.from(), slice.to()))
                        .isEqualTo(slice.from() + start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example",
                "Ada Example, Bo Sample",
                "Ada Example and Bo Sample",
                "Ada Example, and Bo Sample",
                "Ada Example, et al",
                "王一、李二",
                "王一，李二",
                "Ada Example; Bo Sample  ",
                "Ada van der Example",
                "A B C D E F, G H",
            })
    void aLineMayBeNames(String text) {
        assertThat(NamesText.areLike(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a reader",
                "Ada Example, a reader",
                "Ada Example 2",
                "Ada [Example",
                "Ada (Example",
                "Ada: Example",
                "Who?",
                "Ada!",
                "`Ada`",
                "<Ada",
                "2 Ada",
                "*Ada Example*",
                "A B C D E F G",
                "Ada Example, A B C D E F G H",
            })
    void otherLinesAreNot(String text) {
        assertThat(NamesText.areLike(text, 0, text.length())).isFalse();
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What precedes a title: each row has the text, the title that is left, and the number that counts the entry. */
class TitleDecorationTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "1. A Title => A Title => 1",
                "12) A Title => A Title => 12",
                "1\\. A Title => A Title => 1",
                "1\\) A Title => A Title => 1",
                "0. A Title => A Title => 0",
                "1、A Title => A Title => 1",
                "1．论文 => 论文 => 1",
                "1：论文 => 论文 => 1",
                "1: A Title => A Title => 1",
                "1 | A => 1 | A => -1",
                "1| A => A => 1",
                "1.[A Title](u) => [A Title](u) => 1",
                "1. [A Title](u) => [A Title](u) => 1",
                "2001. A Title => A Title => 2001",
                "9999. A Title => A Title => 9999",
                "12345. A Title => 12345. A Title => -1",
                "[1] A Title => A Title => 1",
                "(2) A Title => A Title => 2",
                "【3】A Title => A Title => 3",
                "（4）A Title => A Title => 4",
                "[new 001] A Title => A Title => 1",
                "[#7] A Title => A Title => 7",
                "[Paper #7] A Title => A Title => 7",
                "[abcdefghijk1] A => A => 1",
                "[abcdefghijkl1] A => [abcdefghijkl1] A => -1",
                "[1](u) A Title => [1](u) A Title => -1",
                "[1] (u) => (u) => 1",
                "[1][2] A Title => [2] A Title => 1",
                "[12345] A Title => [12345] A Title => -1",
                "[IDK] A Title => [IDK] A Title => -1",
                "[1a] A Title => [1a] A Title => -1",
                "[1 A Title => [1 A Title => -1",
                "[1) A Title](u) => [1) A Title](u) => -1",
                "[1 => [1 => -1",
                "#1 A Title => A Title => 1",
                "#1: A Title => A Title => 1",
                "#1A Title => #1A Title => -1",
                "#A Title => #A Title => -1",
                "No. 5 A Title => A Title => 5",
                "no.5: A Title => A Title => 5",
                "No.5A Title => No.5A Title => -1",
                "No Title => No Title => -1",
                "No. => No. => -1",
                "5 A Title => 5 A Title => -1",
                "3D Scenes => 3D Scenes => -1",
                "4.5 Billion => 4.5 Billion => -1",
                "1.A => 1.A => -1",
                "1/2 A => 1/2 A => -1",
                "1. => 1. => -1",
                "[1] => [1] => -1",
                "#1 => #1 => -1",
                "1 => 1 => -1",
            })
    void readsACounter(String text, String title, int counter) {
        assertDecoration(text, title, counter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "🥇 A Title => A Title => -1",
                "🥇🥇A Title => A Title => -1",
                "1️⃣ A Title => A Title => -1",
                "📄 1. A Title => A Title => 1",
                "1. 📄 A Title => A Title => 1",
                "1. 2. A Title => 2. A Title => 1",
                "<a id=\"x\"></a>A Title => A Title => -1",
                "<a name='x'></a> 2. A Title => A Title => 2",
                "<span id=\"x\"></span>A Title => A Title => -1",
                "<a id=\"x\"></span>A => <a id=\"x\"></span>A => -1",
                "<a id=\"x\">A</a> => <a id=\"x\">A</a> => -1",
                "<a id=\"x\" => <a id=\"x\" => -1",
                "<b></b>A => <b></b>A => -1",
                "[ ] A Title => A Title => -1",
                "[x] A Title => A Title => -1",
                "[X] 3. A Title => A Title => 3",
                "[y] A Title => [y] A Title => -1",
                "[x]A => [x]A => -1",
                "Paper 4: A Title => A Title => -1",
                "Paper #4: A Title => A Title => -1",
                "paper: A Title => A Title => -1",
                "Title: A Title => A Title => -1",
                "Title： A Title => A Title => -1",
                "论文：题 => 题 => -1",
                "논문 2: 제 => 제 => -1",
                "1. Title: A Title => A Title => 1",
                "Title: 1. A Title => A Title => 1",
                "Title: => Title: => -1",
                "Titles: A => Titles: A => -1",
                "Title A => Title A => -1",
                "Paper 4 => Paper 4 => -1",
                "Papers => Papers => -1",
                "A Title => A Title => -1",
                "∞Bench => ∞Bench => -1",
                "†DAGGER => †DAGGER => -1",
                "!MSA => !MSA => -1",
            })
    void skipsIconsAnchorsCheckboxesAndNames(String text, String title, int counter) {
        assertDecoration(text, title, counter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**1.** A Title => A Title => 1 => 0 => 0",
                "_1._ A Title => A Title => 1 => 0 => 0",
                "**[1]** A Title => A Title => 1 => 0 => 0",
                "**1. A Title** => A Title** => 1 => 2 => 2",
                "*1) A Title* => A Title* => 1 => 1 => 1",
                "**[1] A Title** => A Title** => 1 => 2 => 2",
                "**1.* A => * A => 1 => 2 => 2",
                "📄 **1.** A Title => A Title => 1 => 3 => 0",
                "📄 **1. A** => A** => 1 => 5 => 2",
                "**A Title** => **A Title** => -1 => 0 => 0",
                "1.*A* => 1.*A* => -1 => 0 => 0",
                "1. **A** => **A** => 1 => 0 => 0",
                "**1.** => **1.** => -1 => 0 => 0",
            })
    void readsACounterInEmphasis(String text, String title, int counter, int counterStart, int openMarks) {
        TitleDecoration decoration = TitleDecoration.read(text, 0, text.length());

        assertThat(decoration)
                .isEqualTo(new TitleDecoration(text.length() - title.length(), counter, counterStart, openMarks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title:", "title：", "TITLE:", "Paper:", "论文：", "제목:", "題名："})
    void aNameWithAColonIsTheNameOfATitle(String text) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(TitleDecoration.isName(slice.text(), slice.from(), slice.to()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Title", "Title: A", "Titles:", "Name:", "Title;", ":", "Title "})
    void otherTextsAreNotTheNameOfATitle(String text) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(TitleDecoration.isName(slice.text(), slice.from(), slice.to()))
                        .isFalse());
    }

    private static void assertDecoration(String text, String title, int counter) {
        assertThat(SourceSlices.of(text)).allSatisfy(slice -> {
            TitleDecoration decoration = TitleDecoration.read(slice.text(), slice.from(), slice.to());

            assertThat(slice.cut(decoration.end(), slice.to())).isEqualTo(title);
            assertThat(decoration.counter()).isEqualTo(counter);
        });
    }
}

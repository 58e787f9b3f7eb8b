package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>",
                "<br/>",
                "<br />",
                "<BR>",
                "<b>",
                "</b>",
                "<p align=\"center\">",
                "</details>",
                "<details open>",
                "<summary>",
                "<sub>",
                "</sup>",
                "<span class='a'>",
                "<strong>",
                "<code>",
                "<kbd>",
                "<font\tcolor=red>"
            })
    void aTagThatLaysOutTextIsOne(String tag) {
        assertThat(HtmlTag.end(tag, 0, tag.length())).isEqualTo(tag.length());
        assertThat(HtmlTag.end("a" + tag + "b", 1, tag.length() + 2)).isEqualTo(tag.length() + 1);
        assertThat(HtmlTag.end(tag, 0, tag.length() - 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "b>",
                "<",
                "<b",
                "<>",
                "</>",
                "<think>",
                "<a href=\"u\">",
                "<brr>",
                "<b <i>",
                "<bx>",
                "< b>",
                "<//b>",
                "<b-c>",
                "<video>"
            })
    void anythingElseIsText(String text) {
        assertThat(HtmlTag.end(text, 0, text.length())).isZero();
        assertThat(HtmlTag.end(" " + text, 1, text.length() + 1)).isOne();
    }

    @Test
    void aTagHasAtMostTwoHundredCharacters() {
        String longest = "<p " + "a".repeat(196) + ">";

        assertThat(HtmlTag.end(longest, 0, longest.length())).isEqualTo(200);
        assertThat(HtmlTag.end(longest.replace(">", "a>"), 0, 201)).isZero();
    }

    @Test
    void aLineBreakIsOneOfThem() {
        assertThat(HtmlTag.isBreak("a<br>b", 1, 6)).isTrue();
        assertThat(HtmlTag.isBreak("a<BR/>b", 1, 7)).isTrue();
        assertThat(HtmlTag.isBreak("a<br>b", 0, 6)).isFalse();
        assertThat(HtmlTag.isBreak("a<br>b", 1, 4)).isFalse();
        assertThat(HtmlTag.isBreak("<brr>", 0, 5)).isFalse();
        assertThat(HtmlTag.isBreak("</br>", 0, 5)).isFalse();
        assertThat(HtmlTag.isBreak("<b>", 0, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<b>one</b> => 6",
                "<B>one</b> => 6",
                "<b class=\"a\">one</b> => 16",
                "<b></b> => 3",
                "<b>one => 6",
                "<b>one</b> two => 14",
                "<b>one</i> => 10",
                "<b>one</bb> => 11",
                "<b>one</b> <b>two</b> => 21",
                "<b><i>one</i> two</b> => 17",
                "<b><b>one</b></b> => 17",
                "<details><details>one</details></details> => 31",
                "</b>one</b> => 11",
            })
    void anElementMayEndWhereATextDoes(String text, int closing) {
        int after = HtmlTag.end(text, 0, text.length());

        assertThat(HtmlTag.closingStart(text, 0, after, text.length())).isEqualTo(closing);
    }
}

package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "2031-02-03 => NUMBER:2031 SIGN:- NUMBER:2 SIGN:- NUMBER:3",
                "Feb 3rd => WORD:feb NUMBER:3 WORD:rd",
                "FÉVRIER => WORD:fevrier",
                "2031年 => NUMBER:2031 IDEOGRAPH:年",
                "월요일 => IDEOGRAPH:월 IDEOGRAPH:요 IDEOGRAPH:일",
                "かな カナ => IDEOGRAPH:か IDEOGRAPH:な IDEOGRAPH:カ IDEOGRAPH:ナ",
                "１２．３ => NUMBER:12 SIGN:. NUMBER:3",
                "（ａ） => SIGN:( WORD:ａ SIGN:)",
                "1‑2−3‐4〜5 => NUMBER:1 SIGN:- NUMBER:2 SIGN:- NUMBER:3 SIGN:- NUMBER:4 SIGN:~ NUMBER:5",
                "12345678 => NUMBER:12345678",
                "123456789 => NUMBER:-1",
                "1234567890 => NUMBER:-1",
                "https://example.org/1 a => URL: WORD:a",
                "(https://example.org/1) 2 => SIGN:( URL: SIGN:) NUMBER:2",
                "www.example.org/1,2 => URL:",
                "www 1 => WORD:www NUMBER:1",
                "wwx.example => WORD:wwx SIGN:. WORD:example",
                "a:/b => WORD:a SIGN:: SIGN:/ WORD:b",
                "https://a] b => URL: SIGN:] WORD:b",
                "https://a> https://a\" https://a》 => URL: SIGN:> URL: SIGN:\" URL: SIGN:》",
            })
    void areNumbersWordsIdeographsSignsAndUrls(String text, String tokens) {
        assertThat(show(new DateTokens(text, 0, text.length()))).isEqualTo(tokens);
    }

    @Test
    void areSeparatedBySpacesOfAnyWidth() {
        String text = "1\u200B2\uFEFF3\u30004\u00A05";

        assertThat(show(new DateTokens(text, 0, text.length())))
                .isEqualTo("NUMBER:1 NUMBER:2 NUMBER:3 NUMBER:4 NUMBER:5");
    }

    @Test
    void areOnlyThoseOfARange() {
        assertThat(SourceSlices.of("1 a")).allSatisfy(slice -> {
            DateTokens tokens = new DateTokens(slice.text(), slice.from(), slice.to());
            assertThat(show(tokens)).isEqualTo("NUMBER:1 WORD:a");
            assertThat(tokens.get(0).start()).isEqualTo(slice.from());
            assertThat(tokens.get(1).end()).isEqualTo(slice.to());
            assertThat(tokens.startsWord(0)).isTrue();
            assertThat(tokens.endsWord(2)).isTrue();
        });
    }

    @Test
    void thoseThatDoNotExistAreOfNoKind() {
        DateTokens tokens = new DateTokens("1", 0, 1);

        for (int i : new int[] {-1, 1}) {
            assertThat(tokens.get(i).kind()).isEqualTo(DateTokens.Kind.NONE);
            assertThat(tokens.isNumber(i)).isFalse();
            assertThat(tokens.number(i, 0, 9)).isEqualTo(-1);
            assertThat(tokens.isAnyOf(i, "1")).isFalse();
            assertThat(tokens.isTight(i)).isFalse();
            assertThat(tokens.skip(i, "1")).isEqualTo(i);
        }
    }

    @Test
    void numbersHaveAFixedNumberOfDigits() {
        DateTokens tokens = new DateTokens("031 a", 0, 5);

        assertThat(tokens.number(0, 3, 3)).isEqualTo(31);
        assertThat(tokens.number(0, 1, 2)).isEqualTo(-1);
        assertThat(tokens.number(0, 4, 4)).isEqualTo(-1);
        assertThat(tokens.number(1, 1, 1)).isEqualTo(-1);
    }

    @Test
    void signsAndIdeographsAreSkipped() {
        DateTokens tokens = new DateTokens("1,2 -年 a", 0, 8);

        assertThat(tokens.skip(1, ",.")).isEqualTo(2);
        assertThat(tokens.skip(1, ".")).isEqualTo(1);
        assertThat(tokens.skip(0, "1")).isZero();
        assertThat(tokens.isAnyOf(4, "年년")).isTrue();
        assertThat(tokens.isAnyOf(5, "a")).isFalse();
        assertThat(tokens.skipTight(1, ",")).isEqualTo(2);
        assertThat(tokens.skipTight(3, "-")).isEqualTo(3);
        assertThat(tokens.areTight(0, 2)).isTrue();
        assertThat(tokens.areTight(0, 3)).isFalse();
        assertThat(tokens.areTight(3, 3)).isTrue();
        assertThat(tokens.isTight(0)).isFalse();
    }

    @Test
    void theLongestNameIsFound() {
        DateTokens tokens = new DateTokens("last update on 3", 0, 16);
        Set<String> names = Set.of("last", "last update", "on", "3");

        assertThat(tokens.nameEnd(0, names)).isEqualTo(2);
        assertThat(tokens.nameEnd(1, names)).isEqualTo(-1);
        assertThat(tokens.nameEnd(2, names)).isEqualTo(3);
        assertThat(tokens.nameEnd(3, names)).isEqualTo(-1);
        assertThat(new DateTokens("월요일", 0, 3).nameEnd(0, Set.of("월요일"))).isEqualTo(3);
        assertThat(new DateTokens("월 요일", 0, 4).nameEnd(0, Set.of("월요일"))).isEqualTo(-1);
        assertThat(new DateTokens("一二三四五六七八九十", 0, 10).nameEnd(0, Set.of("一二三四五六七八九十")))
                .isEqualTo(10);
        assertThat(new DateTokens("一二三四五六七八九十百", 0, 11).nameEnd(0, Set.of("一二三四五六七八九十百")))
                .isEqualTo(-1);
    }

    /** The character before and after a number of a date, and whether the date may start and end there. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ",
            quoteCharacter = '`',
            value = {
                "x1x - -",
                "年1年 + +",
                "(1) + +",
                "/1/ - -",
                "\\1\\ - -",
                ".1. - +",
                "@1@ - -",
                "=1= - -",
                "%1% - -",
                "&1& - -",
                "?1? - +",
                "+1+ - -",
                "$1$ - -",
                "^1^ - -",
                "'1' - +",
                "’1’ - +",
                "-1- + +",
                "_1_ + +",
                ",1, + +",
                ":1: + +",
                "x-1-x - -",
                "x_1_x - -",
                "1,1 - +",
                "1:1 + -",
                "x,1.x + -",
                "a:1'1 - -",
                "年-1-年 + +",
            })
    void datesStartAndEndAtTheBordersOfWords(String text, String starts, String ends) {
        int number = text.lastIndexOf('1');
        DateTokens tokens = new DateTokens(text, 0, text.length());
        int first = 0;
        while (tokens.get(first).kind() != DateTokens.Kind.NUMBER) {
            first++;
        }
        int last = tokens.size() - 1;
        while (tokens.get(last).kind() != DateTokens.Kind.NUMBER) {
            last--;
        }

        assertThat(tokens.get(last).start()).isEqualTo(number);
        assertThat(tokens.startsWord(last)).isEqualTo(starts.equals("+"));
        assertThat(tokens.endsWord(first + 1)).isEqualTo(ends.equals("+"));
    }

    @Test
    void tokensAreCutAsWritten() {
        DateTokens tokens = new DateTokens("FÉV １", 0, 5);

        assertThat(tokens.asWritten(0)).isEqualTo("FÉV");
        assertThat(tokens.asWritten(1)).isEqualTo("１");
    }

    private static String show(DateTokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(tokens::get)
                .map(token -> token.kind()
                        + ":"
                        + (token.kind() == DateTokens.Kind.NUMBER ? String.valueOf(token.number()) : token.word()))
                .collect(Collectors.joining(" "));
    }
}

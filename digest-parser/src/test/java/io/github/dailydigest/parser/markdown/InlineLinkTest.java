package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineLinkTest {

    /** Each row: the text, then the text of the link that starts it, its URL, and what follows it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[a](b) => a => b => ``",
                "[ a ](b) => a => b => ``",
                "[](b) => `` => b => ``",
                "[  ](b) => `` => b => ``",
                "[a]() => a => `` => ``",
                "[a]( ) => a => `` => ``",
                "[a]( b ) => a => b => ``",
                "[a](b)(c) => a => b => (c)",
                "[a](b) [c](d) => a => b => ` [c](d)`",
                "[a [b] c](d) => a [b] c => d => ``",
                "[a\\]](b) => a\\] => b => ``",
                "[a\\[](b) => a\\[ => b => ``",
                "[[a]](b) => [a] => b => ``",
                "[![a](b)](c) => ![a](b) => c => ``",
                "![a](b) => a => b => ``",
                "[a](b(c)d) => a => b(c)d => ``",
                "[a](b(c(d))) => a => b(c(d)) => ``",
                "[a](b)) => a => b => )",
                "[a](<b>) => a => b => ``",
                "[a](< b >) => a => b => ``",
                "[a](<>) => a => `` => ``",
                "[a](<b)>) => a => b) => ``",
                "[a](b \"c\") => a => b => ``",
                "[a](b 'c') => a => b => ``",
                "[a](b \"c)\" ) => a => b => ``",
                "[a](b \"c\\\"d\") => a => b => ``",
                "[a](<b> 'c') => a => b => ``",
                "[a](\"b\") => a => \"b\" => ``",
                "[a]( b\t) => a => b => ``",
            })
    void hasATextAndAUrl(String text, String linkText, String url, String rest) {
        assertThat(SourceSlices.of(text)).allSatisfy(slice -> {
            InlineLink link = Objects.requireNonNull(InlineLink.at(slice.text(), slice.from(), slice.to()));

            assertThat(link.start()).isEqualTo(slice.from());
            assertThat(link.text(slice.text())).isEqualTo(linkText);
            assertThat(link.url(slice.text())).isEqualTo(url);
            assertThat(link.hasUrl()).isEqualTo(!url.isEmpty());
            assertThat(slice.cut(link.end(), slice.to())).isEqualTo(rest);
            assertThat(link.isImage()).isEqualTo(text.startsWith("!"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "!",
                "!a",
                "[",
                "![",
                "[a",
                "[a]",
                "[a](",
                "[a](b",
                "[a] (b)",
                "[a]b(c)",
                "[a [b](c)",
                "[a\\](b)",
                "[a](b c)",
                "[a](<b c>)",
                "[a](b(c)",
                "[a](<b)",
                "[a](<b<c>)",
                "[a](<b>c)",
                "[a](b \"c)",
                "[a](b \"c\" d)",
                "[a](b \"c\\\")",
                "[a](b 'c\")",
                "(a)[b](c)",
            })
    void needsBracketsAndParentheses(String text) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(InlineLink.at(slice.text(), slice.from(), slice.to()))
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "-",
            value = {
                "[a]**(b) => a b 0 8",
                "[a]_(b) => a b 0 7",
                "[a]*_*(<b>) => a b 0 11",
                "[a](b) => -",
                "[a]** => -",
                "[a]**b => -",
                "[a]**[b](c) => -",
                "[a => -",
                "a => -",
                "![a]**(b) => -",
                "[a]**(b => -",
            })
    void mayHaveEmphasisAfterItsBracket(String text, @Nullable String link) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(
                                show(InlineLink.atWithEmphasis(slice.text(), slice.from(), slice.to()), slice))
                        .isEqualTo(link));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "-",
            value = {
                "a [b](c) d => b c 2 8",
                "[a](b) [c](d) => a b 0 6",
                "[a] [b](c) => b c 4 10",
                "[[a](b) => a b 1 7",
                "![a](b) [c](d) => c d 8 14",
                "![a [b](c) => b c 4 10",
                "! [b](c) => b c 2 8",
                "\\[a](b) [c](d) => c d 8 14",
                "\\\\[a](b) => a b 2 8",
                "[![a](b)](c) => ![a](b) c 0 12",
                "a => -",
                "a\\ => -",
                "a! => -",
                "a [b] => -",
                "![a](b) => -",
            })
    void theNextIsTheFirstThatIsNoImage(String text, @Nullable String link) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(show(InlineLink.next(slice.text(), slice.from(), slice.to()), slice))
                        .isEqualTo(link));
    }

    @Test
    void bracketsAndParenthesesNestToAFixedDepth() {
        assertThat(isLink("[".repeat(32) + "a" + "]".repeat(32) + "(b)")).isTrue();
        assertThat(isLink("[".repeat(33) + "a" + "]".repeat(33) + "(b)")).isFalse();
        assertThat(isLink("[a](b" + "(".repeat(32) + ")".repeat(33))).isTrue();
        assertThat(isLink("[a](b" + "(".repeat(33) + ")".repeat(34))).isFalse();
    }

    private static boolean isLink(String text) {
        return InlineLink.at(text, 0, text.length()) != null;
    }

    private static @Nullable String show(@Nullable InlineLink link, SourceSlices.Slice slice) {
        return link == null
                ? null
                : link.text(slice.text())
                        + " "
                        + link.url(slice.text())
                        + " "
                        + (link.start() - slice.from())
                        + " "
                        + (link.end() - slice.from());
    }
}

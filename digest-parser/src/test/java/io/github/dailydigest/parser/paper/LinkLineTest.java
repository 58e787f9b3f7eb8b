package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "http://example.org/a",
                "<https://example.org/a>",
                "(https://example.org/a)",
                "[arXiv](u)",
                "[arXiv](<u>)",
                "[arXiv](u) · [PDF](v)",
                "[arXiv](u) | [PDF](v)",
                "[arXiv](u)｜[PDF](v)",
                "[arXiv](u), [PDF](v); [Code](w)",
                "[arXiv](u) / [PDF](v) - [Code](w) – [Data](x) — [Blog](y)",
                "[arXiv](u) • [PDF](v)。",
                "[[arXiv](u)] ([PDF](v)):",
                "**[arXiv](u)** _[PDF](v)_",
                "🔗 [arXiv](u) 📄 https://example.org/a",
                "- [arXiv](u)",
                "> <https://example.org/a>",
            })
    void aLineMayHoldNothingButLinks(String line) {
        assertThat(LinkLine.isLinkLine(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " | ",
                "🔗",
                "a https://example.org/a",
                "https://example.org/a a",
                "[arXiv](u) and [PDF](v)",
                "[arXiv]",
                "[arXiv]()",
                "![](u)",
                "[arXiv](u",
                "<https://example.org/a b>",
                "<mailto:ada@example.org>",
                "ftp://example.org/a",
                "[arXiv](u) + [PDF](v)",
            })
    void otherLinesHaveWords(String line) {
        assertThat(LinkLine.isLinkLine(line, 0, line.length())).isFalse();
    }

    @Test
    void onlyTheRangeIsALine() {
        assertThat(LinkLine.isLinkLine("a [arXiv](u) b", 1, 13)).isTrue();
        assertThat(LinkLine.isLinkLine("a [arXiv](u) b", 1, 11)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See [ arXiv ](u) and [PDF](< v >)|arXiv=u PDF=v",
                "at https://example.org/a, or http://example.org/b.|=https://example.org/a =http://example.org/b",
                "<https://example.org/a>|=https://example.org/a",
                "<https://example.org/a b|=https://example.org/a",
                "[](u)|=u",
                "[empty]() ![image](u) [a](b)|a=b",
                "[a] [b](c)|b=c",
                "!https://example.org/a|=https://example.org/a",
                "no link|''",
            })
    void findsLinksInOrder(String text, String links) {
        assertThat(String.join(
                        " ",
                        LinkLine.in(text, 0, text.length()).stream()
                                .map(link -> text.substring(link.textStart(), link.textEnd()) + "="
                                        + text.substring(link.urlStart(), link.urlEnd()))
                                .toList()))
                .isEqualTo(links);
    }

    @Test
    void aLinkIncludesItsMarkup() {
        assertThat(LinkLine.in("a [b](<c>) d", 0, 12)).containsExactly(new LinkLine.Link(2, 10, 3, 4, 7, 8));
        assertThat(LinkLine.in("a http://e b", 0, 12)).containsExactly(new LinkLine.Link(2, 10, 2, 2, 2, 10));
        assertThat(LinkLine.in("a <http://e> b", 0, 14)).containsExactly(new LinkLine.Link(2, 12, 3, 3, 3, 11));
        assertThat(LinkLine.in("a <http://e b", 0, 13)).containsExactly(new LinkLine.Link(2, 11, 3, 3, 3, 11));
        assertThat(LinkLine.in("<http://e>", 1, 10)).containsExactly(new LinkLine.Link(1, 9, 1, 1, 1, 9));
        assertThat(LinkLine.in("<http://e>", 0, 9)).containsExactly(new LinkLine.Link(0, 9, 1, 1, 1, 9));
    }

    @Test
    void onlyALinkWithATextHasOne() {
        List<LinkLine.Link> links = LinkLine.in("[a](b) [](c) http://d", 0, 21);

        assertThat(links).extracting(LinkLine.Link::hasText).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://e/a b|http://e/a",
                "http://e/a<b|http://e/a",
                "http://e/a>b|http://e/a",
                "http://e/a\"b|http://e/a",
                "http://e/a`b|http://e/a",
                "http://e/a，b|http://e/a",
                "http://e/a。b|http://e/a",
                "http://e/a；b|http://e/a",
                "http://e/a）b|http://e/a",
                "http://e/a】b|http://e/a",
                "http://e/a」b|http://e/a",
                "http://e/a、b|http://e/a",
                "http://e/a]b|http://e/a",
                "http://e/a)b|http://e/a",
                "http://e/a(b)c|http://e/a(b)c",
                "http://e/a(b))c|http://e/a(b)",
                "http://e/a.b|http://e/a.b",
                "http://e/a.|http://e/a",
                "http://e/a,.;:!?'*_|http://e/a",
                "http://e/a_b*c|http://e/a_b*c",
                "http://e/a#b?c=d&e=f/|http://e/a#b?c=d&e=f/",
            })
    void aBareUrlEndsBeforePunctuation(String text, String url) {
        assertThat(text.substring(0, LinkLine.urlEnd(text, 0, text.length()))).isEqualTo(url);
    }

    @Test
    void aBareUrlEndsWithTheRange() {
        assertThat(LinkLine.urlEnd("http://e/abc", 0, 10)).isEqualTo(10);
        assertThat(LinkLine.urlEnd("http://e/a|b", 0, 12)).isEqualTo(10);
    }
}

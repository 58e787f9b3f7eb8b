package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTextTest {

    private static final Section SECTION =
            Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model with the *same* score.");

    @Test
    void rendersTheBodyOfASectionWithoutItsLabel() {
        assertThat(SectionText.plain(SECTION)).isEqualTo("A smaller model with the same score.");
        assertThat(SectionText.html(SECTION)).isEqualTo("<p>A smaller model with the <em>same</em> score.</p>\n");
    }

    @Test
    void rendersEmptyMarkdownAsEmptyText() {
        assertThat(SectionText.plain("")).isEmpty();
        assertThat(SectionText.html("")).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.plain((Section) null))
                .withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.html((Section) null))
                .withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.plain((String) null))
                .withMessage("markdown");
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.html((String) null))
                .withMessage("markdown");
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("a *b* __c__ `d`", "a b c d", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
                Arguments.of("a\nb  \nc", "a\nb\nc", "<p>a\nb<br />\nc</p>\n"),
                Arguments.of("a\n\nb", "a\nb", "<p>a</p>\n<p>b</p>\n"),
                Arguments.of("# A\n\nb", "A\nb", "<h1>A</h1>\n<p>b</p>\n"),
                Arguments.of("- a\n- b", "a\nb", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
                Arguments.of(
                        "- a\n  - b\n    c\n", "a\nb\nc", "<ul>\n<li>a\n<ul>\n<li>b\nc</li>\n</ul>\n</li>\n</ul>\n"),
                Arguments.of("3) a\n4) b", "a\nb", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
                Arguments.of("> a\n\n***\n\nb", "a\nb", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr />\n<p>b</p>\n"),
                Arguments.of("    a\n     b", "a\n b", "<pre><code>a\n b\n</code></pre>\n"),
                Arguments.of(
                        "[a *b*](https://example.org/ \"t\")",
                        "a b",
                        "<p><a href=\"https://example.org/\" title=\"t\">a <em>b</em></a></p>\n"),
                Arguments.of(
                        "<https://example.org/가>",
                        "https://example.org/가",
                        "<p><a href=\"https://example.org/%EA%B0%80\">https://example.org/가</a></p>\n"),
                Arguments.of("![a *b*](/c.png) d", "a b d", "<p><img src=\"/c.png\" alt=\"a b\" /> d</p>\n"),
                Arguments.of("a &amp; b &lt;", "a & b <", "<p>a &amp; b &lt;</p>\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rendersMarkdown(String markdown, String plain, String html) {
        assertThat(SectionText.plain(markdown)).isEqualTo(plain);
        assertThat(SectionText.html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's <think> of </UN> and <EOS>",
                "<think>",
                "<div>a</div>",
                "a <!-- b --> c",
                "<a href='https://example.org'>b</a>",
                "<![CDATA[a]]>",
                "$\\nabla^2$ of \\(x\\)",
                "\\[a_b\\](c)",
                "\\*a* \\_c_ \\`d \\\\",
                "\\a \\가 \\~ \\! \\/ \\: \\@ \\{ \\",
                "a_b and M$^{2}$ and A*",
                "**a (b)**는",
                "$200k > 80%",
            })
    void keepsTextThatLooksLikeMarkup(String text) {
        assertThat(SectionText.plain(text)).isEqualTo(text);
        assertThat(HtmlText.of(SectionText.html(text)).strip()).isEqualTo(text);
        assertThat(SectionText.html(text)).doesNotContain("<em>", "<strong>", "<a", "<d");
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of("$f^*(x) = g^*(x)$", "<p>$f^*(x) = g^*(x)$</p>\n"),
                Arguments.of("$x_1 _y_$", "<p>$x_1 _y_$</p>\n"),
                Arguments.of("$[a](b)$, $`c` \\$ *d*$", "<p>$[a](b)$, $`c` \\$ *d*$</p>\n"),
                Arguments.of("$a\n*b*$", "<p>$a\n*b*$</p>\n"),
                Arguments.of("$<a>$ $&lt;$ \"", "<p>$&lt;a&gt;$ $&amp;lt;$ &quot;</p>\n"),
                Arguments.of("\\( a*b*c \\) \\(*d* \\\\\\)", "<p>\\( a*b*c \\) \\(*d* \\\\\\)</p>\n"),
                Arguments.of("\\[[a](b) \\{*c*\\}\\]", "<p>\\[[a](b) \\{*c*\\}\\]</p>\n"),
                Arguments.of("$$*a* $b$ \\$$ *c* $$", "<p>$$*a* $b$ \\$$ *c* $$</p>\n"),
                Arguments.of("가$*a*$는", "<p>가$*a*$는</p>\n"),
                // Two unclosed dollars are no formula, and do not prevent another one.
                Arguments.of("$$ a $x^*$ b $y^*$", "<p>$$ a $x^*$ b $y^*$</p>\n"),
                Arguments.of("$$\n- a\n$$", "<p>$$\n- a\n$$</p>\n"),
                Arguments.of("\\[\n> a \\\\[2pt]\n# b\n\\]", "<p>\\[\n&gt; a \\\\[2pt]\n# b\n\\]</p>\n"),
                Arguments.of("a\n$$ b\n---\n*c* $$\nd", "<p>a\n$$ b\n---\n*c* $$\nd</p>\n"),
                Arguments.of("[a]\n$$\n+ b\n$$", "<p>[a]</p>\n<p>$$\n+ b\n$$</p>\n"),
                Arguments.of("a $$\nb*c*d\n$$\nf*g*h $i$", "<p>a $$\nb*c*d\n$$\nf<em>g</em>h $i$</p>\n"),
                Arguments.of(
                        "- $$\n  - a\n  $$\n- b\n  $$\n  - c\n  $$",
                        "<ul>\n<li>$$\n- a\n$$</li>\n<li>b\n$$\n- c\n$$</li>\n</ul>\n"),
                Arguments.of("> $$\n> - a\n> $$\nb", "<blockquote>\n<p>$$\n- a\n$$\nb</p>\n</blockquote>\n"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void keepsEachCharacterOfAFormula(String formula, String html) {
        assertThat(SectionText.html(formula)).isEqualTo(html);
        assertThat(withoutWhitespace(SectionText.plain(formula))).isEqualTo(withoutWhitespace(HtmlText.of(html)));
    }

    static Stream<Arguments> dollarsAndBackslashes() {
        return Stream.of(
                Arguments.of("$5 *and* $10", "<p>$5 <em>and</em> $10</p>\n"),
                Arguments.of("US$5*a*/$6", "<p>US$5<em>a</em>/$6</p>\n"),
                Arguments.of("$ *a*$", "<p>$ <em>a</em>$</p>\n"),
                Arguments.of("$\n*a*$", "<p>$\n<em>a</em>$</p>\n"),
                Arguments.of("$*a*\n$", "<p>$<em>a</em>\n$</p>\n"),
                Arguments.of("$*a*\n\n*b*$", "<p>$<em>a</em></p>\n<p><em>b</em>$</p>\n"),
                Arguments.of("$*a*\\$", "<p>$<em>a</em>\\$</p>\n"),
                Arguments.of("\\$*a*$", "<p>\\$<em>a</em>$</p>\n"),
                Arguments.of("`$`*a*`$`", "<p><code>$</code><em>a</em><code>$</code></p>\n"),
                Arguments.of("$$$*a*$$$", "<p>$$$<em>a</em>$$$</p>\n"),
                Arguments.of("$$*a*", "<p>$$<em>a</em></p>\n"),
                Arguments.of("\\(*a*", "<p>\\(<em>a</em></p>\n"),
                Arguments.of("\\(*a*\\]", "<p>\\(<em>a</em>\\]</p>\n"),
                Arguments.of("\\\\(*a*\\)", "<p>\\\\(<em>a</em>\\)</p>\n"),
                Arguments.of("$$a$$\n- b", "<p>$$a$$</p>\n<ul>\n<li>b</li>\n</ul>\n"),
                Arguments.of("$$$\n- b", "<p>$$$</p>\n<ul>\n<li>b</li>\n</ul>\n"),
                Arguments.of("$$\na\n$$ b\n- c", "<p>$$\na\n$$ b</p>\n<ul>\n<li>c</li>\n</ul>\n"),
                Arguments.of("a $$\nb\n$$\n- c", "<p>a $$\nb\n$$</p>\n<ul>\n<li>c</li>\n</ul>\n"),
                Arguments.of("$$\na\n\n- c", "<p>$$\na</p>\n<ul>\n<li>c</li>\n</ul>\n"),
                Arguments.of("    $$\n- c", "<pre><code>$$\n</code></pre>\n<ul>\n<li>c</li>\n</ul>\n"));
    }

    @ParameterizedTest
    @MethodSource("dollarsAndBackslashes")
    void otherDollarsAndBackslashesAreNoFormulas(String markdown, String html) {
        assertThat(SectionText.html(markdown)).isEqualTo(html);
    }

    private static String withoutWhitespace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void parsesMarkupBelowALineOfHtml() {
        assertThat(SectionText.html("<think>\n**a**")).isEqualTo("<p>&lt;think&gt;\n<strong>a</strong></p>\n");
    }

    @Test
    void keepsABackslashAtTheEndOfALine() {
        assertThat(SectionText.plain("a\\\nb")).isEqualTo("a\\\nb");
        assertThat(SectionText.html("a\\\nb")).isEqualTo("<p>a\\\nb</p>\n");
    }

    @Test
    void keepsHtmlInTheAlternativeTextOfAnImage() {
        assertThat(SectionText.html("![a <think>](b)")).isEqualTo("<p><img src=\"b\" alt=\"a &lt;think&gt;\" /></p>\n");
    }

    @Test
    void namesTheLanguageOfCode() {
        assertThat(SectionText.html("```c++\na\n```"))
                .isEqualTo("<pre><code class=\"language-c++\">a\n</code></pre>\n");
        assertThat(SectionText.plain("```c++\na\n```")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\tb", "{'a': 1}", "가"})
    void infoStringsThatNameNoLanguageArePartOfTheCode(String info) {
        assertThat(SectionText.plain("~~~ " + info + "\nc")).isEqualTo(info + "\nc");
        assertThat(SectionText.html("~~~ " + info + "\nc")).isEqualTo("<pre><code>" + info + "\nc\n</code></pre>\n");
    }

    static Stream<Arguments> bracketsAtTheStart() {
        return Stream.of(
                Arguments.of("[Update]: soon", "<p>[Update]: soon</p>\n"),
                Arguments.of("[a]: b [c]: d", "<p>[a]: b [c]: d</p>\n"),
                Arguments.of("[a]: b\nc\n\n[a]", "<p>[a]: b\nc</p>\n<p>[a]</p>\n"),
                Arguments.of("   [a](b)\n    [c]", "<p><a href=\"b\">a</a>\n[c]</p>\n"),
                Arguments.of("    [a]: b", "<pre><code>[a]: b\n</code></pre>\n"),
                Arguments.of("\f[a]: b", "<p>\f[a]: b</p>\n"),
                Arguments.of("a\n[b]: c", "<p>a\n[b]: c</p>\n"),
                Arguments.of("[a]\n- b", "<p>[a]</p>\n<ul>\n<li>b</li>\n</ul>\n"),
                Arguments.of("- [a]: b\n  c", "<ul>\n<li>[a]: b\nc</li>\n</ul>\n"),
                Arguments.of("> [a]: b\nc", "<blockquote>\n<p>[a]: b\nc</p>\n</blockquote>\n"),
                Arguments.of("> a\n[b]: c", "<blockquote>\n<p>a\n[b]: c</p>\n</blockquote>\n"));
    }

    @ParameterizedTest
    @MethodSource("bracketsAtTheStart")
    void linkReferenceDefinitionsAreText(String markdown, String html) {
        assertThat(SectionText.html(markdown)).isEqualTo(html);
    }

    @Test
    void parsesOnlyBlocksIfInlineMarkupIsTooDense() {
        String dense = "a *b* [c](d)\n".repeat(1_000);

        assertThat(SectionText.plain("# *e*\n\n" + dense)).isEqualTo("*e*\n" + dense.strip());
        assertThat(SectionText.html("# *e*\n\n" + dense)).isEqualTo("<h1>*e*</h1>\n<p>" + dense.strip() + "</p>\n");
    }

    @Test
    void rendersTooManyBlocksAsText() {
        String many = "- *a* <b>\0\n".repeat(20_000);
        String text = many.replace('\0', '\uFFFD');

        assertThat(SectionText.plain(many)).isEqualTo(text);
        assertThat(SectionText.html(many))
                .isEqualTo("<p>" + text.replace("<", "&lt;").replace(">", "&gt;") + "</p>\n");
    }

    @Test
    void rendersMarkupNestedTooDeeplyAsText() {
        assertThat(SectionText.html("> ".repeat(60) + "a").split("<blockquote>", -1))
                .hasSize(51);
        assertThat(SectionText.html("> ".repeat(60) + "a")).contains("&gt; &gt; a");
        assertThat(SectionText.html("![".repeat(60) + "a" + "](b)".repeat(60))).contains("![", "](b)");
    }
}

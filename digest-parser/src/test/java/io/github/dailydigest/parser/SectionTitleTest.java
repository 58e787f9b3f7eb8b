package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and names as {@link SectionText} shows them. */
class SectionTitleTest {

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("", "", ""),
                Arguments.of(" A \n Title ", "A Title", "A Title"),
                Arguments.of("a *b* __c__ `d`", "a b c d", "a <em>b</em> <strong>c</strong> <code>d</code>"),
                Arguments.of("A\\* \\[v2\\] \\(x\\) \\\\ \\a", "A* [v2] (x) \\ \\a", "A* [v2] (x) \\ \\a"),
                Arguments.of("R&amp;D &lt;b&gt; &#65; &none;", "R&D <b> A &none;", "R&amp;D &lt;b&gt; A &amp;none;"),
                Arguments.of("A* and B* Search", "A* and B* Search", "A* and B* Search"),
                Arguments.of("$f^*(x)$ and $g^*$", "$f^*(x)$ and $g^*$", "$f^*(x)$ and $g^*$"),
                Arguments.of("\\$5 and *$10*", "$5 and $10", "$5 and <em>$10</em>"),
                Arguments.of("<think> <b>x</b>", "<think> <b>x</b>", "&lt;think&gt; &lt;b&gt;x&lt;/b&gt;"),
                Arguments.of("[A](/a) [b][c]", "A [b][c]", "<a href=\"/a\">A</a> [b][c]"),
                Arguments.of("[Update]: soon", "[Update]: soon", "[Update]: soon"),
                Arguments.of("[A](javascript:alert)", "A", "A"),
                Arguments.of("![A](data:text/html,x)", "A", "A"),
                Arguments.of("A \" quote", "A \" quote", "A &quot; quote"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsShownWithoutItsMarkup(String title, String plain, String html) {
        assertThat(SectionText.plainTitle(title)).isEqualTo(plain);
        assertThat(SectionText.htmlTitle(title)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# A", "A #", "1. A", "2) A", "- A", "+ A", "* A", "> A", "```A", "---", "===", "| A |", "<!-- A"
            })
    void whatStartsABlockElsewhereStaysInATitle(String title) {
        assertThat(SectionText.plainTitle(title)).isEqualTo(title);
        assertThat(HtmlText.of(SectionText.htmlTitle(title))).isEqualTo(title);
        assertThat(SectionText.htmlTitle(title)).doesNotContain("<h", "<li", "<p", "<pre", "<hr", "<block");
    }

    static Stream<Arguments> emphasisBesideLetters() {
        return Stream.of(
                Arguments.of("**모델(LLM)**은", "모델(LLM)은", "<strong>모델(LLM)</strong>은"),
                Arguments.of("*모델(LLM)*은 *둘*", "모델(LLM)은 둘", "<em>모델(LLM)</em>은 <em>둘</em>"),
                Arguments.of("은**(LLM) 모델** 둘", "은(LLM) 모델 둘", "은<strong>(LLM) 모델</strong> 둘"),
                Arguments.of("**“模型”**的", "“模型”的", "<strong>“模型”</strong>的"),
                Arguments.of("**モデル（LLM）**は", "モデル（LLM）は", "<strong>モデル（LLM）</strong>は"),
                Arguments.of("(가)**나**", "(가)나", "(가)<strong>나</strong>"),
                Arguments.of("**가** (나)**다**", "가 (나)다", "<strong>가</strong> (나)<strong>다</strong>"),
                Arguments.of("`)**가` $a)**가$", ")**가 $a)**가$", "<code>)**가</code> $a)**가$"),
                Arguments.of("[a](/b)*가*", "a가", "<a href=\"/b\">a</a><em>가</em>"),
                Arguments.of("\\**(가)**나", "**(가)**나", "**(가)**나"),
                Arguments.of("⸀ **(가)**나", "⸀ (가)나", "⸀ <strong>(가)</strong>나"),
                Arguments.of("&#x2E00; **(가)**나", "⸀ **(가)**나", "⸀ **(가)**나"),
                Arguments.of("**모델(LLM)**s", "**모델(LLM)**s", "**모델(LLM)**s"));
    }

    @ParameterizedTest
    @MethodSource("emphasisBesideLetters")
    void emphasisMayTouchLettersOfLanguagesWithoutSpacesAroundIt(String title, String plain, String html) {
        assertThat(SectionText.plainTitle(title)).isEqualTo(plain);
        assertThat(SectionText.htmlTitle(title)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "[", "**가(나)**다 ", "`", "$", "&", "\\", "<"})
    void aLongTitleIsShownWhole(String piece) {
        String title = (piece + "x").repeat(20_000);

        assertThat(HtmlText.of(SectionText.htmlTitle(title)).chars().filter(c -> c == 'x'))
                .hasSize(20_000);
        assertThat(SectionText.plainTitle(title).chars().filter(c -> c == 'x')).hasSize(20_000);
    }

    @Provide
    Arbitrary<String> texts() {
        return MarkdownArbitraries.texts();
    }

    @Property(tries = 2_000)
    void theHtmlOfAnyTitleIsHarmless(@ForAll("texts") String title) {
        HtmlText.isHarmless(SectionText.htmlTitle(title));
    }

    @Property(tries = 500)
    void theHtmlOfAnyStringIsHarmless(@ForAll String title) {
        HtmlText.isHarmless(SectionText.htmlTitle(title));
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.plainTitle(null))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> SectionText.htmlTitle(null))
                .withMessage("title");
    }
}

package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SectionTextPropertyTest {

    private static final Pattern WORD = Pattern.compile("q\\d+z");

    /** White space, and characters that are invalid in HTML, so that jsoup may remove or replace them. */
    private static final Pattern WHITESPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\uFEFF]+");

    @Provide
    Arbitrary<String> texts() {
        return MarkdownArbitraries.texts();
    }

    @Provide
    Arbitrary<String> markedTexts() {
        return MarkdownArbitraries.markedTexts();
    }

    @Provide
    Arbitrary<String> formulas() {
        return MarkdownArbitraries.formulas();
    }

    @Provide
    Arbitrary<String> above() {
        return Arbitraries.of(
                "", "a\n", "*a*\n", "[a]: b\n", "# a\n", "- a\n\n", "> a\n\n", "$5\n", "$$a$$\n", "a $$b\nc$$\n");
    }

    /** A formula of several lines starts at the start of a line; otherwise its lines could start blocks. */
    @Property(tries = 5_000)
    void everyCharacterOfAFormulaIsShown(@ForAll("above") String above, @ForAll("formulas") String formula) {
        String text = above + formula + "\n*z*";

        assertThat(SectionText.plain(text)).contains(formula).endsWith("\nz");
        assertThat(HtmlText.of(SectionText.html(text))).contains(formula).contains("\nz");
        HtmlText.isHarmless(SectionText.html(text));
    }

    @Property(tries = 5_000)
    void htmlIsHarmless(@ForAll("texts") String text) {
        HtmlText.isHarmless(SectionText.html(text));
    }

    @Property(tries = 1_000)
    void htmlOfAnyStringIsHarmless(@ForAll String text) {
        HtmlText.isHarmless(SectionText.html(text));
    }

    @Property(tries = 5_000)
    void plainTextIsTheTextOfTheHtml(@ForAll("texts") String text) {
        assertThat(withoutWhitespace(SectionText.plain(text)))
                .isEqualTo(withoutWhitespace(HtmlText.of(SectionText.html(text))));
    }

    @Property(tries = 5_000)
    void noWordIsLost(@ForAll("markedTexts") String text) {
        String plain = SectionText.plain(text);
        String html = HtmlText.of(SectionText.html(text));

        Matcher word = WORD.matcher(text);
        while (word.find()) {
            assertThat(plain).contains(word.group());
            assertThat(html).contains(word.group());
        }
    }

    private static String withoutWhitespace(String text) {
        return WHITESPACE.matcher(text).replaceAll("");
    }
}

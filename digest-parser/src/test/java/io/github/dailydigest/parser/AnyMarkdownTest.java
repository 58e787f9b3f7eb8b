package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyMarkdownTest {

    private static final Pattern WORD = Pattern.compile("q\\d+z");

    /** White space, and what is no character of HTML, so that jsoup may drop or replace it. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\uFEFF]+");

    @Provide
    Arbitrary<String> texts() {
        return AnyMarkdown.texts();
    }

    @Provide
    Arbitrary<String> markedTexts() {
        return AnyMarkdown.markedTexts();
    }

    @Provide
    Arbitrary<String> formulas() {
        return AnyMarkdown.formulas();
    }

    @Provide
    Arbitrary<String> above() {
        return Arbitraries.of(
                "", "a\n", "*a*\n", "[a]: b\n", "# a\n", "- a\n\n", "> a\n\n", "$5\n", "$$a$$\n", "a $$b\nc$$\n");
    }

    /** A formula of several lines stands at the start of one, as it must to hold lines that look like blocks. */
    @Property(tries = 5_000)
    void everySignOfAFormulaIsSeen(@ForAll("above") String above, @ForAll("formulas") String formula) {
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
    void plainTextIsWhatABrowserShowsOfTheHtml(@ForAll("texts") String text) {
        assertThat(withoutWhite(SectionText.plain(text))).isEqualTo(withoutWhite(HtmlText.of(SectionText.html(text))));
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

    private static String withoutWhite(String text) {
        return WHITE.matcher(text).replaceAll("");
    }
}

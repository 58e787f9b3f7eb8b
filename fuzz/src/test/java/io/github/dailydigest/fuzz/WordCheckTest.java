package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCheckTest {

    private static final String HEADINGS = "## Digest (2031-02-03)\n\n### [A Title](https://example.org/a)\n\n";

    /** As if the parser had dropped a line of the abstract. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The zebra is striped.",
                "They call it (\"zebra\") or so.",
                "They call it 'zebra') or so.",
                "The author of it says: see https://example.org/zebra",
                "Related: by the same author: https://example.org/zebra",
                "The authors show this, and zebra and more.",
                "Ihr Autoren, seht: https://example.org/zebra",
                "![zebra](https://example.org/b.png)",
                "- zebra",
                "| zebra | b |",
                "**zebra** and more",
                "**zebra:** read [code](https://example.org/code)",
                "They say: zebra: none of it",
                "They say of it in their words that zebra: none",
            })
    void failsIfALineIsDropped(String line) {
        String text = HEADINGS + "**Abstract:** What it is.\n";
        ParseResult result = DigestParser.create().parse(text);

        assertThatThrownBy(() -> WordCheck.check(text + line + "\n", result))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("zebra");
        assertThatCode(() -> WordCheck.check(text, result)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Authors:** [Ada Example](https://example.org/people/zebra)",
                "> **Author**: [Ada Example](https://example.org/people/zebra)",
                "Authors: Ada Example,\n  and Bo Sample",
                "Autoren: Ada Example [Code](https://example.org/zebra)",
                "- 作者：[Ada Example](https://example.org/people/zebra)",
                "[code](https://example.org/code \"zebra\")",
                "Zebra: null",
                "👍 16votes",
                "- **Zebra**: N/A",
                "**Zebra**: [code](https://example.org/code)",
                "Code: /20https://example.org/code",
                "- ***Zebra: [code](https://example.org/code) · https://example.org/code",
                "| Zebra | b |\n|---|---|",
                "Read it in <span class=\"zebra\">full</span>.",
            })
    void markupIsNotCounted(String line) {
        String text = HEADINGS
                + "**Abstract:** Read it in full, or the code at https://example.org/code by Ada Example, Bo Sample.\n";
        ParseResult result = DigestParser.create().parse(text);

        assertThatCode(() -> WordCheck.check(HEADINGS + line + "\n", result)).doesNotThrowAnyException();
    }
}

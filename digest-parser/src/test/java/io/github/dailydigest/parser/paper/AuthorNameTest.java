package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Ada Example*|Ada Example",
                "_Ada Example_|Ada Example",
                "**Ada Example**|Ada Example",
                "***Ada Example***|Ada Example",
                "**_Ada Example_**|Ada Example",
                "[Ada Example](https://example.org/ada)|Ada Example",
                "**[Ada Example](https://example.org/ada)**|Ada Example",
                "[**Ada Example**](https://example.org/ada)|Ada Example",
                "[ Ada Example ]( https://example.org/ada )|Ada Example",
                "👤 Ada Example|Ada Example",
                "👤👩‍🔬 Ada Example|Ada Example",
                "\u200BAda Example|Ada Example",
                "1️⃣ Ada Example|Ada Example",
                "Ada Example\\*|Ada Example*",
                "A\\. Example\\-Sample|A. Example-Sample",
                "Ada Example\\|Ada Example\\",
                "Ada \\Example|Ada \\Example",
                "\\_Ada\\_|_Ada_",
                "Ada Example*|Ada Example*",
                "*Ada Example|*Ada Example",
                "*Ada Example_|*Ada Example_",
                "**Ada* Example|**Ada* Example",
                "[Ada] Example|[Ada] Example",
                "[Ada](u) Example|[Ada](u) Example",
                "1 Ada|1 Ada",
            })
    void decorationComesOff(String text, String name) {
        assertThat(AuthorName.clean(text, 0, text.length())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "👤", "👤 ", "**", "[](u)", "[ ](u)", "****"})
    void nothingMayBeLeft(String text) {
        assertThat(AuthorName.clean(text, 0, text.length())).isEmpty();
    }

    @Test
    void allMarksThatCommonMarkEscapesAreUnescaped() {
        String escaped = "x\\*\\_\\`\\[\\]\\(\\)\\#\\+\\-\\.\\!\\&";

        assertThat(AuthorName.clean(escaped, 0, escaped.length())).isEqualTo("x*_`[]()#+-.!&");
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(AuthorName.clean("x *Ada* y", 1, 8)).isEqualTo("Ada");
        assertThat(AuthorName.clean("*Ada* y", 0, 4)).isEqualTo("*Ada");
    }
}

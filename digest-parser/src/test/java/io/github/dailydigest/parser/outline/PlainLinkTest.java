package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.paper.PaperStart;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path for headings that are links and nothing else. */
class PlainLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A Title](https://example.org/a) => A Title => https://example.org/a",
                "[A](http://e) => A => http://e",
                "[A: Title (of Two)](https://example.org/a) => A: Title (of Two) => https://example.org/a",
                "[1) A Title](https://example.org/a) => 1) A Title => https://example.org/a"
            })
    void linksWithNothingUnusualAreRead(String heading, String title, String url) {
        String text = "### " + heading;
        PaperStart start = Objects.requireNonNull(PlainLink.read(text, 4, text.length()));

        assertThat(text.substring(start.titleStart(), start.titleEnd())).isEqualTo(title);
        assertThat(text.substring(start.urlStart(), start.urlEnd())).isEqualTo(url);
        assertThat(start.style()).isEqualTo(PaperStart.Style.LINK);
        assertThat(start.bodyLine()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Title",
                "[",
                "[)",
                "[](https://example.org/a)",
                "[ A Title](https://example.org/a)",
                "[A Title ](https://example.org/a)",
                "[*A* Title](https://example.org/a)",
                "[A [n] Title](https://example.org/a)",
                "[A\\] Title](https://example.org/a)",
                "[A Title](https://example.org/a_(b))",
                "[A Title](https://example.org/a \"b\")",
                "[A Title]( https://example.org/a )",
                "[A Title](a.md)",
                "[A Title]()",
                "[A Title]",
                "[A Title] (https://example.org/a)",
                "[A Title](https://example.org/a) 12",
                "[arXiv](https://example.org/a)"
            })
    void anythingElseIsLeftToTheGeneralRules(String heading) {
        assertThat(PlainLink.read(heading, 0, heading.length())).isNull();
    }
}

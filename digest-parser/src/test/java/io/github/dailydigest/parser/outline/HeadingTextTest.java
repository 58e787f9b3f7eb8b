package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a heading that is a topic or a title of a digest. */
class HeadingTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "cs.CV => cs.CV",
                "🚀 Topic (12) => 🚀 Topic (12)",
                "<a id=\"x\"></a>Topic => Topic",
                "<a id=\"x\"></a>  Topic => Topic",
                "<a id=\"x\">Topic</a> => <a id=\"x\">Topic</a>",
                "<a id=\"x\">Topic</a> more => <a id=\"x\">Topic</a> more",
                "<span id=\"x\"></span>Topic => Topic",
                "<a id=\"x\"></a> => <a id=\"x\"></a>",
                "<a id=\"x\">Topic => <a id=\"x\">Topic",
                "<abbr></a>Topic => <abbr></a>Topic",
                "Topic [back](#toc) => Topic",
                "Topic [[back]](#toc) => Topic",
                "Topic [↑](#) => Topic",
                "<a id=\"x\"></a>Topic [back](#toc) => Topic",
                "Topic [back](#toc). => Topic [back](#toc).",
                "Topic [back](toc) => Topic [back](toc)",
                "Topic [back]() => Topic [back]()",
                "Topic (12) => Topic (12)",
                "[a](#b) Topic [back](#toc) => [a](#b) Topic [back](#toc)",
                "[Topic](#toc) => [Topic](#toc)",
                "![Topic](#toc) => ![Topic](#toc)",
                ") => )",
            })
    void isWithoutAnchorsAndBackLinks(String heading, String text) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(slice -> assertThat(HeadingText.of(slice.text(), slice.from(), slice.to()))
                        .isEqualTo(text));
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path for lists of names with nothing unusual. */
class PlainAuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Ada Example => Ada Example",
                "Ada Example, Bo Sample => Ada Example|Bo Sample",
                "Ada Example,Bo Sample ,  Cy O'Sample => Ada Example|Bo Sample|Cy O'Sample",
                "José Example-Sample, A. B. Sample => José Example-Sample|A. B. Sample",
                "Alandra Example, Andy Sample => Alandra Example|Andy Sample"
            })
    void namesBetweenCommasAreRead(String list, String names) {
        String text = "저자: " + list;

        assertThat(PlainAuthorNames.read(text, 4, text.length()))
                .extracting(Author::name)
                .isEqualTo(List.of(names.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example and Bo Sample",
                "Ada Example, and Bo Sample",
                "Ada Example & Bo Sample",
                "Ada Example, Bo Sample et al",
                "Ada Example, others",
                "Ada Example, Jr., Bo Sample",
                "Ada Example, , Bo Sample",
                "Ada Example, Bo Sample,",
                "Ada Example; Bo Sample",
                "*Ada Example*, Bo Sample",
                "Ada Example (Example Lab)",
                "Ada Example, 예시",
                "Ada Example 1, Bo Sample",
                "Unknown",
                "none"
            })
    void anythingElseIsLeftToTheGeneralRules(String list) {
        assertThat(PlainAuthorNames.read(list, 0, list.length())).isNull();
    }
}

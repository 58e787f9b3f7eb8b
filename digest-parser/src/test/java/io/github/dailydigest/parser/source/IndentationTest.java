package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the rows, {@code >} is a tab, {@code _} a space. */
class IndentationTest {

    @ParameterizedTest
    @CsvSource({"a,0", "_a,1", "____a,4", ">a,4", "_>a,4", "___>a,4", "____>a,8", ">>a,8", ">_a,5", "__,2", "'',0"})
    void countsColumnsWithTabStopsAtEveryFourth(String line, int columns) {
        String text = text(line);

        assertThat(Indentation.columns(text, 0, text.length())).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "a,2,a",
        "__a,2,a",
        "____a,2,__a",
        "_a,2,a",
        "____a,0,____a",
        ">a,2,a",
        ">a,4,a",
        ">>a,4,>a",
        "_>_a,4,_a",
        "__,4,''",
    })
    void stripsAtMostTheGivenColumns(String line, int columns, String rest) {
        String text = text(line);

        assertThat(text.substring(Indentation.strip(text, 0, text.length(), columns)))
                .isEqualTo(text(rest));
    }

    @ParameterizedTest
    @CsvSource({"a,0", "__a,2", "_>_a,3", "__,2", "'',0"})
    void skipsOnlySpacesAndTabs(String line, int index) {
        String text = text(line);

        assertThat(Indentation.skip(text, 0, text.length())).isEqualTo(index);
        assertThat(Indentation.skip("\u00A0a", 0, 2)).isZero();
    }

    private static String text(String line) {
        return line.replace('_', ' ').replace('>', '\t');
    }
}

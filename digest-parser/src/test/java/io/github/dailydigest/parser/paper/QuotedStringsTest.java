package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedStringsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['Ada' 'Bo']|Ada/Bo",
                "['Ada'  \"Bo\"]|Ada/Bo",
                "('Ada', 'Bo')|Ada/Bo",
                "('Ada',)|Ada",
                "(\"Bo O'Sample\")|Bo O'Sample",
                "[ 'Ada']|Ada",
                "['Ada''Bo']|Ada/Bo",
                "['']|``",
            })
    void stringsMayHaveCommasOrSpacesBetweenThem(String text, String strings) {
        assertThat(QuotedStrings.read(text, 0, text.length())).isEqualTo(List.of(strings.split("/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "()",
                "[ , ]",
                "['Ada'",
                "['Ada')",
                "('Ada']",
                "['Ada]",
                "[Ada]",
                "['Ada' and 'Bo']",
                "['Ada' 5]",
                "[\"Ada']",
                "['Ada' 'Bo]",
                "[')]'"
            })
    void anythingElseInTheBracketsIsNoString(String text) {
        assertThat(QuotedStrings.read(text, 0, text.length())).isNull();
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(QuotedStrings.read("x['Ada'] 'y'", 1, 8)).isEqualTo(List.of("Ada"));
        assertThat(QuotedStrings.read("x['Ada'] 'y'", 1, 7)).isNull();
    }

    @Test
    void stringsMayBeOnSeveralLines() {
        assertThat(QuotedStrings.read("['Ada'\n 'Bo']", 0, 13)).isEqualTo(List.of("Ada", "Bo"));
    }
}

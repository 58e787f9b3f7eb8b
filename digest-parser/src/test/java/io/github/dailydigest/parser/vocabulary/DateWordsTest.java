package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    /** English, Spanish, French, German and Turkish; the other languages number their months. */
    @ParameterizedTest
    @CsvSource({
        "1, january jan enero janvier januar ocak",
        "2, february feb febrero fevrier februar subat",
        "3, march mar marzo mars marz mart",
        "4, april apr abril avril nisan",
        "5, may mayo mai mayis",
        "6, june jun junio juin juni haziran",
        "7, july jul julio juillet juli temmuz",
        "8, august aug agosto aout agustos",
        "9, september sep sept septiembre septembre eylul",
        "10, october oct octubre octobre oktober ekim",
        "11, november nov noviembre novembre kasim",
        "12, december dec diciembre decembre dezember aralik",
    })
    void monthsHaveNamesInFiveLanguages(int month, String names) {
        assertThat(names.split(" ", -1))
                .allSatisfy(name -> assertThat(DateWords.month(name)).isEqualTo(month));
    }

    @ParameterizedTest
    @CsvSource({"Feb", "fev2", "week", "''", "montag", "ma", "-"})
    void otherWordsNameNoMonth(String word) {
        assertThat(DateWords.month(word)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"FÉVRIER,fevrier", "fe\u0301vrier,fevrier", "März,marz", "Kasım,kasim", "NİSAN,nisan", "a1,a1", "'',''"
    })
    void foldedWordsHaveNeitherCapitalsNorAccents(String word, String folded) {
        assertThat(DateWords.fold(word)).isEqualTo(folded);
    }

    @Test
    void wordsOfEightLanguagesAreKnown() {
        assertThat(DateWords.WEEKDAYS)
                .contains("monday", "월요일", "星期一", "周一", "月曜日", "lunes", "lundi", "montag", "pazartesi");
        assertThat(DateWords.SHORT_WEEKDAYS).contains("월", "月", "mo");
        assertThat(DateWords.TO).contains("to", "至", "al", "au", "bis");
        assertThat(DateWords.FROM).contains("from", "del", "du", "vom");
        assertThat(DateWords.OF).contains("of", "de");
        assertThat(DateWords.ORDINALS).contains("st", "nd", "rd", "th", "er");
        assertThat(DateWords.UPDATED).contains("updated on", "업데이트", "更新时间", "最終更新", "son guncelleme");
        assertThat(DateWords.WEEKDAYS).doesNotContain("", "mon day", "week");
    }
}

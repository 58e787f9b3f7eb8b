package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of the last change of a file. */
class UpdateLineDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated on 2031-02-03",
                "Updated on 2031.02.03",
                "updated 2031-02-03",
                "UPDATED: 2031-02-03",
                "Updated: Feb 3, 2031",
                "Last update: 2031-02-03",
                "Last updated: Monday, 3 February 2031.",
                "Last Updated on Feb 3, 2031",
                "Last updated (2031-02-03)",
                "**Last Updated:** February 3, 2031",
                "**Last Updated**: February 3, 2031",
                "_Updated: 2031-02-03 06:44 UTC_  ",
                "> Updated on 2031.02.03",
                "> Update: 2031-02-03",
                "## Updated on 2031.02.03",
                "- Update date: 2031-02-03",
                "🕒 Last updated: 2031-02-03 09:15:00 +0900",
                "Updated: 2031-02-03 | 85 papers",
                "Updated: 2031-02-03 (daily)",
                "更新时间：2031-02-03",
                "> 更新时间: 2031年2月3日",
                "最后更新：2031-02-03 06:44",
                "更新于 2031-02-03",
                "更新于2031-02-03",
                "最終更新: 2031年2月3日（月）",
                "最終更新日：2031/02/03",
                "업데이트: 2031-02-03",
                "마지막 업데이트: 2031년 2월 3일 (월)",
                "최종 업데이트 2031.02.03",
                "Última actualización: 3 de febrero de 2031",
                "Mis à jour le 3 février 2031",
                "Dernière mise à jour : lundi 3 février 2031",
                "Letzte Aktualisierung: Mo., 3. Februar 2031",
                "Son güncelleme: 3 Şubat 2031",
                "SON GÜNCELLEME: 3 ŞUBAT 2031",
                "*Generated on 2031-02-03 08:00 UTC*",
                "**Date:** 2031-02-03",
                "日期：2031-02-03",
                "生成时间: 2031-02-03 08:00",
                "作成日: 2031年2月3日",
                "날짜: 2031-02-03",
                "Datum: 3. Februar 2031",
                "Fecha: 3 de febrero de 2031"
            })
    void isFoundInEveryLanguage(String line) {
        FoundDate date = UpdateLine.find(line, 0, line.length());

        assertThat(date).isNotNull();
        assertThat(Objects.requireNonNull(date).first()).isEqualTo(LocalDate.of(2031, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Updated",
                "Updated on",
                "Update the paper.",
                "2031-02-03",
                "Daily Papers 2031-02-03",
                "Papers updated on 2031-02-03",
                "Updated daily since 2031-02-03",
                "Update 2031-02-03: code is released",
                "Updates 2031-02-03",
                "2. Updated on 2031-02-03",
                "Updated on 4.3.1",
                "Updated on https://example.org/2031-02-03",
                "[![Last Updated](https://example.org/2031-02-03)",
                "**Update Schedule**: UTC 06:44",
                "更新记录：2031-02-03"
            })
    void isNotFoundInOtherLines(String line) {
        assertThat(UpdateLine.find(line, 0, line.length())).isNull();
    }

    @Test
    void tellsADateThatIsNotInTheCalendar() {
        assertThat(UpdateLine.find("Updated on 2031-02-30", 0, 21)).isEqualTo(new FoundDate(11, 21, null, null));
    }

    @Test
    void looksOnlyBetweenItsBounds() {
        assertThat(UpdateLine.find("x Updated on 2031-02-03x", 2, 23))
                .isEqualTo(new FoundDate(13, 23, LocalDate.of(2031, 2, 3), null));
    }
}

package io.github.dailydigest.parser.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways to write one date. Each row: the text, what is left of it without the date, the first day, and the last day
 * of a range.
 */
class DateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-03 => '' => 2031-02-03 => -
            Daily Papers (2031-02-03) => Daily Papers => 2031-02-03 => -
            Daily Papers（2031-02-03） => Daily Papers => 2031-02-03 => -
            Daily Papers [2031-02-03] => Daily Papers => 2031-02-03 => -
            Daily Papers 【2031-02-03】 => Daily Papers => 2031-02-03 => -
            Daily Papers **2031-02-03** => Daily Papers => 2031-02-03 => -
            Daily Papers (*2031-02-03*) => Daily Papers => 2031-02-03 => -
            Daily Papers | 2031-02-03 => Daily Papers | => 2031-02-03 => -
            Daily Papers ｜2031-02-03 => Daily Papers ｜ => 2031-02-03 => -
            MLLM Papers · 2031-02-03 => MLLM Papers · => 2031-02-03 => -
            cs.CV Daily Digest — 2031-02-03 (KST) => cs.CV Daily Digest — => 2031-02-03 => -
            📅 2031-02-03 精选笔记 => 📅  精选笔记 => 2031-02-03 => -
            📅2031-02-03 => 📅 => 2031-02-03 => -
            Papers for 2031-02-03 => Papers for => 2031-02-03 => -
            2031-02-03: Papers => : Papers => 2031-02-03 => -
            2031-02-03 Papers => Papers => 2031-02-03 => -
            Daily Papers / 2031-02-03 => Daily Papers / => 2031-02-03 => -
            Digest—2031-02-03 => Digest— => 2031-02-03 => -
            Date:2031-02-03 => Date: => 2031-02-03 => -
            Papers of 2031-02-03. => Papers of . => 2031-02-03 => -
            Papers of 2031-02-03, and more => Papers of , and more => 2031-02-03 => -
            2031-2-3 => '' => 2031-02-03 => -
            2031/02/03 => '' => 2031-02-03 => -
            2031/1/22 => '' => 2031-01-22 => -
            Daily Papers (2031/1/22) => Daily Papers => 2031-01-22 => -
            2031.02.03 => '' => 2031-02-03 => -
            2031.2.3 => '' => 2031-02-03 => -
            Updated on 2031.02.03 => Updated on => 2031-02-03 => -
            2031. 2. 3. => '' => 2031-02-03 => -
            2031. 2. 3 논문 => 논문 => 2031-02-03 => -
            ２０３１-０２-０３ => '' => 2031-02-03 => -
            ２０３１／０２／０３ => '' => 2031-02-03 => -
            2031‑02‑03 => '' => 2031-02-03 => -
            2031-02-03의 논문 => 의 논문 => 2031-02-03 => -
            论文2031-02-03 => 论文 => 2031-02-03 => -
            _2031-02-03_ => '' => 2031-02-03 => -
            (2031-02-03 update) => ( update) => 2031-02-03 => -
            [2031-02-03](u) => [](u) => 2031-02-03 => -
            0345-02-03 => '' => 0345-02-03 => -
            """)
    void findsNumbersWithSeparators(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDates.check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            20310203 => '' => 2031-02-03 => -
            Papers 20310203 => Papers => 2031-02-03 => -
            Papers (20310203) => Papers => 2031-02-03 => -
            20310203: Papers => : Papers => 2031-02-03 => -
            20310203 Wed => '' => 2031-02-03 => -
            20310203 09:15 => '' => 2031-02-03 => -
            论文20310203 => 论文 => 2031-02-03 => -
            20310203-20310209 => '' => 2031-02-03 => 2031-02-09
            """)
    void findsCompactDates(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDates.check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            3 Feb 2031 => '' => 2031-02-03 => -
            03 Feb 2031 => '' => 2031-02-03 => -
            3 February 2031 => '' => 2031-02-03 => -
            3 FEBRUARY 2031 => '' => 2031-02-03 => -
            Feb 3, 2031 => '' => 2031-02-03 => -
            Feb 3 2031 => '' => 2031-02-03 => -
            Feb 3 ,2031 => '' => 2031-02-03 => -
            Feb. 3, 2031 => '' => 2031-02-03 => -
            February 3rd, 2031 => '' => 2031-02-03 => -
            February 3rd 2031 => '' => 2031-02-03 => -
            February the 3rd, 2031 => '' => 2031-02-03 => -
            Sept 3 2031 => '' => 2031-09-03 => -
            Sep 3 2031 => '' => 2031-09-03 => -
            May 3, 2031 => '' => 2031-05-03 => -
            Daily Papers, Jan 31st, 2031 => Daily Papers, => 2031-01-31 => -
            Daily Papers (February 3, 2031) => Daily Papers => 2031-02-03 => -
            Fri, 3 Feb 31 => '' => 2031-02-03 => -
            Mon, 3 Feb 31 => '' => 2031-02-03 => -
            Papers of Fri, 3 Feb 31 => Papers of => 2031-02-03 => -
            3 Feb '31 => '' => 2031-02-03 => -
            23rd of June 2031 => '' => 2031-06-23 => -
            22nd of June, 2031 => '' => 2031-06-22 => -
            1st of May 2031 => '' => 2031-05-01 => -
            1-Feb-2031 => '' => 2031-02-01 => -
            1-Feb-31 => '' => 2031-02-01 => -
            01/Feb/2031 => '' => 2031-02-01 => -
            3Feb2031 => '' => 2031-02-03 => -
            Feb-03-2031 => '' => 2031-02-03 => -
            2031-Feb-03 => '' => 2031-02-03 => -
            2031 Feb 3 => '' => 2031-02-03 => -
            2031 February 3rd => '' => 2031-02-03 => -
            Showing new listings for Monday, 28 July 2031 => Showing new listings for => 2031-07-28 => -
            Monday 28 July 2031 => '' => 2031-07-28 => -
            28 July 2031 (Monday) => '' => 2031-07-28 => -
            28 July 2031, Monday => '' => 2031-07-28 => -
            28 July 2031 Mon => '' => 2031-07-28 => -
            (Mon) 28 July 2031 => '' => 2031-07-28 => -
            (Monday, 28 July 2031) => '' => 2031-07-28 => -
            Tues. Feb 3, 2031 => '' => 2031-02-03 => -
            Week of February 05, 2031 => Week of => 2031-02-05 => -
            NetML Weekly — Week of February 05, 2031 => NetML Weekly — Week of => 2031-02-05 => -
            CVPR 2031 Feb 3, 2032 => CVPR 2031 => 2032-02-03 => -
            CVPR 2031, Feb 3, 2032 => CVPR 2031,  => 2032-02-03 => -
            Issue 12, Feb 3, 2031 => Issue 12, => 2031-02-03 => -
            GPT-4 and May 3, 2031 => GPT-4 and => 2031-05-03 => -
            Mon Feb  3 06:44:00 UTC 2031 => '' => 2031-02-03 => -
            """)
    void findsEnglishNames(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDates.check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031年2月3日 => '' => 2031-02-03 => -
            2031年02月03日（星期一） => '' => 2031-02-03 => -
            2031年2月3日 星期一 => '' => 2031-02-03 => -
            星期一 2031年2月3日 => '' => 2031-02-03 => -
            2031年2月3日(月) => '' => 2031-02-03 => -
            2031年2月3日（月曜日） => '' => 2031-02-03 => -
            2031年2月3日月曜日 => '' => 2031-02-03 => -
            2031年2月3日周一 => '' => 2031-02-03 => -
            每日论文2031年2月3日更新 => 每日论文更新 => 2031-02-03 => -
            ２０３１年２月３日 => '' => 2031-02-03 => -
            2031 年 2 月 3 日 => '' => 2031-02-03 => -
            2031年2月3号 => '' => 2031-02-03 => -
            2031년 2월 3일 => '' => 2031-02-03 => -
            2031년 2월 3일 (월) => '' => 2031-02-03 => -
            2031년 2월 3일 월요일 논문 => 논문 => 2031-02-03 => -
            2031-02-03 (월) => '' => 2031-02-03 => -
            월요일 2031-02-03 => '' => 2031-02-03 => -
            월, 3 Feb 2031 => '' => 2031-02-03 => -
            논문 월, 3 Feb 2031 => 논문 => 2031-02-03 => -
            논문월, 3 Feb 2031 => 논문월, => 2031-02-03 => -
            오늘의 논문 (2031년 2월 3일) => 오늘의 논문 => 2031-02-03 => -
            3 de febrero de 2031 => '' => 2031-02-03 => -
            3 de febrero del 2031 => '' => 2031-02-03 => -
            lunes, 3 de febrero de 2031 => '' => 2031-02-03 => -
            Artículos del 3 de FEBRERO de 2031 => Artículos del => 2031-02-03 => -
            3 février 2031 => '' => 2031-02-03 => -
            3 fevrier 2031 => '' => 2031-02-03 => -
            3 FÉVRIER 2031 => '' => 2031-02-03 => -
            1er août 2031 => '' => 2031-08-01 => -
            lundi 3 février 2031 => '' => 2031-02-03 => -
            3. Februar 2031 => '' => 2031-02-03 => -
            3. Feb. 2031 => '' => 2031-02-03 => -
            Montag, 3. Februar 2031 => '' => 2031-02-03 => -
            Mo., 3. Februar 2031 => '' => 2031-02-03 => -
            So 3. Februar 2031 => So => 2031-02-03 => -
            3. März 2031 => '' => 2031-03-03 => -
            3 Şubat 2031 => '' => 2031-02-03 => -
            3 Şubat 2031 Pazartesi => '' => 2031-02-03 => -
            3 Kasım 2031 => '' => 2031-11-03 => -
            3 NİSAN 2031 => '' => 2031-04-03 => -
            """)
    void findsNamesAndUnitsOfOtherLanguages(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDates.check(text, title, first, last);
    }

    @Test
    void findsDecomposedNames() {
        FoundDates.check("3 fe\u0301vrier 2031", "", LocalDate.of(2031, 2, 3), null);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-03 06:44 UTC => '' => 2031-02-03 => -
            2031-02-03 at 6:44 pm => '' => 2031-02-03 => -
            2031-02-03T06:44:00Z => '' => 2031-02-03 => -
            2031-02-03T06:44:00.123Z => '' => 2031-02-03 => -
            2031-02-03T06:44:00+09:00 => '' => 2031-02-03 => -
            2031-02-03 09:15:00 +0900 => '' => 2031-02-03 => -
            Fri, 3 Feb 2031 09:15:00 +0900 => '' => 2031-02-03 => -
            Fri, 3 Feb 2031 09:15:00 GMT => '' => 2031-02-03 => -
            2031-02-03 (KST) => '' => 2031-02-03 => -
            2031-02-03 KST => '' => 2031-02-03 => -
            (2031-02-03 KST) => '' => 2031-02-03 => -
            (2031-02-03) (KST) => '' => 2031-02-03 => -
            2031-02-03 (UTC+8) => '' => 2031-02-03 => -
            2031-02-03 UTC+09:00 => '' => 2031-02-03 => -
            2031-02-03 (Mon, 06:44 UTC) Papers => Papers => 2031-02-03 => -
            2031-02-03 12 papers => 12 papers => 2031-02-03 => -
            2031-02-03 12: papers => 12: papers => 2031-02-03 => -
            2031-02-03 (cs.CV) => (cs.CV) => 2031-02-03 => -
            2031-02-03 ESTimation => ESTimation => 2031-02-03 => -
            2031-02-03 KST-based => KST-based => 2031-02-03 => -
            2031-02-03 et al => et al => 2031-02-03 => -
            """)
    void removesTimesAndTimeZones(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDates.check(text, title, first, last);
    }
}

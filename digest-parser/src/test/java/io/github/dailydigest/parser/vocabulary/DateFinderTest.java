package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: the text, what is left of it without the date, the first day, and the last day of a range. */
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
        check(text, title, first, last);
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
        check(text, title, first, last);
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
        check(text, title, first, last);
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
        check(text, title, first, last);
    }

    @Test
    void findsDecomposedNames() {
        check("3 fe\u0301vrier 2031", "", LocalDate.of(2031, 2, 3), null);
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
        check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-03 to 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            Daily Papers (2031-02-03 to 2031-02-09) => Daily Papers => 2031-02-03 => 2031-02-09
            2031-02-03 - 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03-2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03 -- 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03 – 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03—2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03 ~ 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03～2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03〜2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03 至 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03到2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03 through 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            2031-02-03/2031-02-09 => '' => 2031-02-03 => 2031-02-09
            from 2031-02-03 until 2031-02-09 => '' => 2031-02-03 => 2031-02-09
            Papers from 2031-02-03 to 2031-02-09 (UTC) => Papers => 2031-02-03 => 2031-02-09
            2031-02-03 (Mon) - 2031-02-09 (Sun) => '' => 2031-02-03 => 2031-02-09
            2031-02-03 ~ 02-09 => '' => 2031-02-03 => 2031-02-09
            2031.02.03-02.09 => '' => 2031-02-03 => 2031-02-09
            2031. 2. 3. ~ 2031. 2. 9. => '' => 2031-02-03 => 2031-02-09
            2031. 2. 3. ~ 2. 9. => '' => 2031-02-03 => 2031-02-09
            2031.02.03 - 2031.02.09 => '' => 2031-02-03 => 2031-02-09
            2031/02/03-09 => '' => 2031-02-03 => 2031-02-09
            2031/02/03–2/9 => '' => 2031-02-03 => 2031-02-09
            2031年2月3日-2月9日 => '' => 2031-02-03 => 2031-02-09
            2031年2月3日-9日 => '' => 2031-02-03 => 2031-02-09
            2031年2月3日至2月9日 => '' => 2031-02-03 => 2031-02-09
            2031年2月3日から2月9日まで => '' => 2031-02-03 => 2031-02-09
            2031년 2월 3일 ~ 2월 9일 => '' => 2031-02-03 => 2031-02-09
            2031년 2월 3일부터 2월 9일까지 => '' => 2031-02-03 => 2031-02-09
            Feb 3 - Feb 9, 2031 => '' => 2031-02-03 => 2031-02-09
            June 23 - June 29, 2031 => '' => 2031-06-23 => 2031-06-29
            Jun 23–29, 2031 => '' => 2031-06-23 => 2031-06-29
            Jun 23 - 29 2031 => '' => 2031-06-23 => 2031-06-29
            June 23rd to 29th, 2031 => '' => 2031-06-23 => 2031-06-29
            Dec 29, 2030 - Jan 4, 2031 => '' => 2030-12-29 => 2031-01-04
            Dec 29 - Jan 4, 2031 => '' => 2030-12-29 => 2031-01-04
            Papers of the Week (May 11 - May 17) - 2031 => Papers of the Week => 2031-05-11 => 2031-05-17
            Papers of the Week (May 25 - June 1, 2031) => Papers of the Week => 2031-05-25 => 2031-06-01
            Mon, Feb 3 - Sun, Feb 9, 2031 => '' => 2031-02-03 => 2031-02-09
            3 - 9 Feb 2031 => '' => 2031-02-03 => 2031-02-09
            3–9 February 2031 => '' => 2031-02-03 => 2031-02-09
            3 Feb - 9 Feb 2031 => '' => 2031-02-03 => 2031-02-09
            29 Dec 2030 - 4 Jan 2031 => '' => 2030-12-29 => 2031-01-04
            del 3 al 9 de febrero de 2031 => '' => 2031-02-03 => 2031-02-09
            du 3 au 9 février 2031 => '' => 2031-02-03 => 2031-02-09
            3. bis 9. Februar 2031 => '' => 2031-02-03 => 2031-02-09
            vom 3. Februar bis 9. Februar 2031 => '' => 2031-02-03 => 2031-02-09
            2031 Feb 3 - Feb 9 => '' => 2031-02-03 => 2031-02-09
            2031-W05 => '' => 2031-01-27 => 2031-02-02
            Weekly (2031-W05) => Weekly => 2031-01-27 => 2031-02-02
            2031W05 => '' => 2031-01-27 => 2031-02-02
            2032-W53 => '' => 2032-12-27 => 2033-01-02
            """)
    void findsRanges(String text, String title, LocalDate first, @Nullable LocalDate last) {
        check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-09 - 2031-02-03 => - 2031-02-03 => 2031-02-09 => -
            2031-02-03 - 2031-02-03 => '' => 2031-02-03 => -
            2031-02-03 - 5 papers => - 5 papers => 2031-02-03 => -
            2031.02.03 - 4.5 released => - 4.5 released => 2031-02-03 => -
            Issue 3 - 9 Feb 2031 => Issue 3 - => 2031-02-09 => -
            Issue #3 - 9 Feb 2031 => Issue #3 - => 2031-02-09 => -
            2031-02-03 and 2031-02-09 => and 2031-02-09 => 2031-02-03 => -
            """)
    void findsOneDayIfTheRestIsNoRange(String text, String title, LocalDate first, @Nullable LocalDate last) {
        check(text, title, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-01 then 2031-02-03 - 2031-02-09 => 2031-02-01 then => 2031-02-03 => 2031-02-09
            After 2031-02-01 (2031-02-03) => After 2031-02-01 => 2031-02-03 => -
            After 2031-02-01: 2031-02-03 => After : 2031-02-03 => 2031-02-01 => -
            2031-02-30 (2031-02-03) x => 2031-02-30  x => 2031-02-03 => -
            """)
    void choosesTheFirstRangeOrTheLastDateInBrackets(
            String text, String title, LocalDate first, @Nullable LocalDate last) {
        check(text, title, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-30",
                "2031-13-03",
                "2031/2/31",
                "2031.02.30",
                "20310230",
                "Feb 30, 2031",
                "31 Feb 2031",
                "Feb 45, 2031",
                "2031年2月30日",
                "2031-W54",
                "2031-W00",
                "2031-02-30 - 2031-03-05",
                "2031-02-03 - 2031-02-30",
                "Feb 3 - Feb 30, 2031"
            })
    void reportsDatesThatAreNotInTheCalendar(String text) {
        FoundDate date = DateFinder.find("Papers (" + text + ")", 0, text.length() + 9);

        assertThat(date).isEqualTo(new FoundDate(7, text.length() + 9, null, null));
        assertThat(Objects.requireNonNull(date).isInCalendar()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Daily Papers",
                "2031",
                "CVPR 2031",
                "Feb 2031",
                "February, 2031",
                "2031年2月",
                "2031년 2월",
                "2031-02",
                "2031/02",
                "Feb 3",
                "Week 5",
                "Week 5, 2031",
                "2031 week 5",
                "Research papers: 2031 (1/4)",
                "1.2.3",
                "4.3.1",
                "2031.2",
                "v2031.02.03",
                "v 2031.02.03",
                "Version 2031.02.03",
                "2031.02.03.1",
                "2031.13.1",
                "2031.0.1",
                "1000.2.3",
                "3102.00001",
                "2310.09233",
                "arXiv:3102.00001v2",
                "/2031/02/03/x",
                "a/2031/02/03",
                "2031/02/03/x",
                "https://example.org/2031-02-03",
                "https://example.org/a?d=2031-02-03",
                "https://example.org/a,2031-02-03",
                "https://example.org/(2031-02-03)",
                "www.example.org,2031-02-03",
                "example.org/2031-02-03",
                "2031-02-03.md",
                "2031/02/03.md",
                "a-2031-02-03",
                "gpt-4o-2031-02-03",
                "2031-02-03-preview",
                "x2031-02-03",
                "2031-02-03x",
                "x_2031-02-03",
                "2031-02-03_x",
                "12031-02-03",
                "2031-02-031",
                "2031-02-03-1234",
                "555-2031-02-03",
                "2031-02/03",
                "2031 02 03",
                "02/03/2031",
                "3/2/2031",
                "3.2.2031",
                "3.14.2031",
                "03-02-2031",
                "ISBN 978-3-16-148410-0",
                "ISSN 2031-0203",
                "+1 555 20310203",
                "+49 30 20310203",
                "20310203 4567",
                "2031020304",
                "A20310203",
                "20310203A",
                "18310203",
                "22310203",
                "20311303",
                "20310200",
                "20310232",
                "1,20310203",
                "2031-02-03=1",
                "$2031-02-03$",
                "50 Feb 2031",
                "3, Feb 2031",
                "3 Feb 10:30",
                "3 Febx 2031",
                "xFeb 3, 2031",
                "3 Feb 031",
                "Feb 3, 31",
                "3 of 2031",
                "2031-W05-1",
                "2031-W5x",
                "Feb 3, 2031.5",
                "2031-02",
                "2031--02-03",
                "v3 Feb 2031",
                "3.1 Feb 2031",
                "№3-Feb",
                "Top Papers (Mar 13-Mar 19)",
                "Mar. 13-Mar 19",
                "Mar 13 - Mar 19",
                "Mar 13–19"
            })
    void findsNoDateIn(String text) {
        assertThat(DateFinder.find(text, 0, text.length())).isNull();
    }

    @Test
    void looksOnlyBetweenItsBounds() {
        assertThat(DateFinder.find("a2031-02-03b", 1, 11))
                .isEqualTo(new FoundDate(1, 11, LocalDate.of(2031, 2, 3), null));
        assertThat(DateFinder.find("2031-02-03", 0, 9)).isEqualTo(new FoundDate(0, 9, null, null));
        assertThat(DateFinder.find("2031-02-03", 0, 7)).isNull();
        assertThat(DateFinder.find("2031-02-03", 4, 4)).isNull();
    }

    @Test
    void looksOnlyAtTheStartAndTheEndOfLongLines() {
        String words = "word ".repeat(40);
        LocalDate day = LocalDate.of(2031, 2, 3);

        assertThat(DateFinder.find("2031-02-03 " + words + words, 0, 411)).isEqualTo(new FoundDate(0, 10, day, null));
        assertThat(DateFinder.find(words + words + "2031-02-03", 0, 410)).isEqualTo(new FoundDate(400, 410, day, null));
        assertThat(DateFinder.find(words + "2031-02-03 " + words, 0, 411)).isNull();
    }

    @Test
    void readsNoPartOfAWordAcrossTheBorderOfWhatItLooksAt() {
        for (int i = 130; i < 160; i++) {
            String before = "x".repeat(i) + " ";
            String text = before + "2031-02-031111 " + "y".repeat(300) + " 11112031-02-03" + " " + before;
            assertThat(DateFinder.find(text, 0, text.length())).isNull();
        }
    }

    private static void check(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDate date = DateFinder.find(text, 0, text.length());

        assertThat(date).isNotNull();
        FoundDate found = Objects.requireNonNull(date);
        String left = text.substring(0, found.start()) + text.substring(found.end());
        assertThat(left.strip()).isEqualTo(title.strip());
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.last()).isEqualTo(last);
        assertThat(found.isRange()).isEqualTo(last != null);
    }
}

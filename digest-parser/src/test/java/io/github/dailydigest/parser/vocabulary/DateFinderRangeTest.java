package io.github.dailydigest.parser.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ranges of dates. Each row: the text, what is left of it without the date, the first day, and the last day of a range.
 */
class DateFinderRangeTest {

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
        FoundDates.check(text, title, first, last);
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
        FoundDates.check(text, title, first, last);
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
        FoundDates.check(text, title, first, last);
    }
}

package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like dates and are none, and how much of a text is looked at. */
class DateFinderPrecisionTest {

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
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in unusual spellings at either end of a heading, whatever precedes and follows the heading. */
class HeadingDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-03",
                "2031/02/03",
                "2031.02.03",
                "2031-2-3",
                "(2031/02/03)",
                "( 2031-02-03 )",
                "February 3, 2031",
                "february 03 2031",
                "Feb 3, 2031",
                "Feb. 3, 2031",
                "Feb 3rd, 2031",
                "(Feb 3, 2031)",
                "3 February 2031",
                "03 feb. 2031",
                "3rd February, 2031",
            })
    void areReadAloneAndAtEitherEnd(String date) {
        for (String heading :
                new String[] {date, "A Title " + date, "A Title: " + date, date + " A Title", date + " - A Title"}) {
            assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
                DigestHeading read = Objects.requireNonNull(read(stretch), heading);

                assertThat(read.date()).isEqualTo(LocalDate.of(2031, 2, 3));
                assertThat(stretch.cut(read.titleStart(), read.titleEnd()))
                        .isEqualTo(heading.equals(date) ? "" : "A Title");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "January,1",
        "February,2",
        "March,3",
        "April,4",
        "May,5",
        "June,6",
        "July,7",
        "August,8",
        "September,9",
        "October,10",
        "November,11",
        "December,12",
        "Jan,1",
        "Feb,2",
        "Mar,3",
        "Apr,4",
        "Jun,6",
        "Jul,7",
        "Aug,8",
        "Sep,9",
        "Sept,9",
        "Oct,10",
        "Nov,11",
        "Dec,12"
    })
    void acceptFullAndShortNamesOfMonths(String name, int month) {
        DigestHeading before = Objects.requireNonNull(read(name + " 1st, 2031"));
        DigestHeading after = Objects.requireNonNull(read("1st " + name + " 2031"));

        assertThat(before.date()).isEqualTo(LocalDate.of(2031, month, 1));
        assertThat(after.date()).isEqualTo(LocalDate.of(2031, month, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A Title - 2031-02-03~A Title",
                "A Title – 2031-02-03~A Title",
                "A Title —2031-02-03~A Title",
                "A Title | 2031-02-03~A Title",
                "A Title, 2031-02-03~A Title",
                "A Title · : 2031-02-03~A Title",
                "2031-02-03: A Title~A Title",
                "2031-02-03 ·A Title -~A Title -",
                "2031-02-03, 2031-02-03~2031-02-03",
                "(2031-02-03)(all)~(all)",
                "All (of it) 2031-02-03~All (of it)",
                "- 2031-02-03~''",
                "2031-02-03 -~''",
            })
    void areRemovedFromTheTitleWithTheirSeparators(String heading, String title) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            DigestHeading read = Objects.requireNonNull(read(stretch));

            assertThat(stretch.cut(read.titleStart(), read.titleEnd())).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A Title",
                "2031-02",
                "2031-02/03",
                "v2031-02-03",
                "1/2031-02-03",
                "1.2031.02.03",
                "2031-02-03x",
                "2031-02-031",
                "2031-02-03/4 a",
                "2031.02.03.4 a",
                "a 2031-02-03 b",
                "Fev 3, 2031",
                "3 Smarch 2031",
                "Feb 3",
            })
    void areNotFoundInOtherHeadings(String heading) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(stretch -> assertThat(read(stretch)).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-30",
                "A Title (2031/02/30)",
                "A Title 2031.13.01",
                "2031-00-01 A Title",
                "February 29, 2031",
                "A Title, 31 Apr 2031",
            })
    void arePartOfTheTitleIfInvalid(String heading) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            DigestHeading read = Objects.requireNonNull(read(stretch), heading);

            assertThat(read.date()).isNull();
            assertThat(stretch.cut(read.titleStart(), read.titleEnd())).isEqualTo(heading);
        });
    }

    @Test
    void mayHaveSpacesAround() {
        assertThat(read("(" + " ".repeat(28) + "2031-02-03)")).isNotNull();
        assertThat(read("a (" + " ".repeat(28) + "2031-02-03)")).isNotNull();
        assertThat(read("2031-02-03" + " ".repeat(60) + "a")).isNotNull();
    }

    private static @Nullable DigestHeading read(String heading) {
        return HeadingDate.read(heading, new OutlineHeading(2, 0, heading.length(), false));
    }

    private static @Nullable DigestHeading read(SourceSlices.Slice stretch) {
        return HeadingDate.read(stretch.text(), new OutlineHeading(2, stretch.from(), stretch.to(), false));
    }
}

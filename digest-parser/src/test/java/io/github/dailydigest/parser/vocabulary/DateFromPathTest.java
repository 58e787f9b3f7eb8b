package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: the path, the part of it that is the date, the first day, and the last day of a range. */
class DateFromPathTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            2031-02-03.md => 2031-02-03 => 2031-02-03 => -
            data/2031-02-03.md => 2031-02-03 => 2031-02-03 => -
            /data/2031-02-03.md => 2031-02-03 => 2031-02-03 => -
            data/2031-02-03.en.markdown => 2031-02-03 => 2031-02-03 => -
            2031-02-03-Daily-Paper.md => 2031-02-03 => 2031-02-03 => -
            2031-02-03-daily-papers-3102000001.md => 2031-02-03 => 2031-02-03 => -
            papers-2031-02-03.md => 2031-02-03 => 2031-02-03 => -
            papers_2031-02-03_en.md => 2031-02-03 => 2031-02-03 => -
            2031_02_03.md => 2031_02_03 => 2031-02-03 => -
            papers_2031_2_3.md => 2031_2_3 => 2031-02-03 => -
            2031.02.03.md => 2031.02.03 => 2031-02-03 => -
            20310203.md => 20310203 => 2031-02-03 => -
            20310203_Wed/x.md => 20310203_Wed => 2031-02-03 => -
            arxiv_20310203.md => 20310203 => 2031-02-03 => -
            1-Feb-2031/README.md => 1-Feb-2031 => 2031-02-01 => -
            1-Feb-2031/topic/README.md => 1-Feb-2031 => 2031-02-01 => -
            Feb-03-2031.md => Feb-03-2031 => 2031-02-03 => -
            docs/2031-02-03/index.md => 2031-02-03 => 2031-02-03 => -
            2031-02-03/3102.00001.md => 2031-02-03 => 2031-02-03 => -
            archive/2031/02/03.md => 2031/02/03 => 2031-02-03 => -
            archive/2031/2/3.md => 2031/2/3 => 2031-02-03 => -
            archive/2031/02/03/README.md => 2031/02/03 => 2031-02-03 => -
            reports/2031/02/report_03.md => 2031/02/report_03 => 2031-02-03 => -
            2031-02/03.md => 2031-02/03 => 2031-02-03 => -
            203102/03.md => 203102/03 => 2031-02-03 => -
            2031/0203.md => 2031/0203 => 2031-02-03 => -
            2031/02-03.md => 2031/02-03 => 2031-02-03 => -
            2031/0203-0209.md => 2031/0203-0209 => 2031-02-03 => 2031-02-09
            2031-02-03_to_2031-02-09.md => 2031-02-03_to_2031-02-09 => 2031-02-03 => 2031-02-09
            2031-W05/README.md => 2031-W05 => 2031-01-27 => 2031-02-02
            weekly/2031-W05.md => 2031-W05 => 2031-01-27 => 2031-02-02
            weekly_2031W05.md => 2031W05 => 2031-01-27 => 2031-02-02
            2031/W05.md => 2031/W05 => 2031-01-27 => 2031-02-02
            2031-02-01/2031-02-03.md => 2031-02-03 => 2031-02-03 => -
            """)
    void findsTheDate(String path, String part, LocalDate first, @Nullable LocalDate last) {
        FoundDate date = Objects.requireNonNull(DateFromPath.of(path));

        assertThat(path.substring(date.start(), date.end())).isEqualTo(part);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "README.md",
                "2031.md",
                "2031/README.md",
                "2031/02/README.md",
                "2031-02.md",
                "2031/02.md",
                "2031/02/week_03.md",
                "2031/02/part-03.md",
                "2031/02/report03.md",
                "2031/02/a_b_03.md",
                "2031/02/03-09.md",
                "2031/13/03.md",
                "02/03.md",
                "02-03-2031.md",
                "3102.00001.md",
                "v2031.02.03.md",
                "CVPR2031-Papers.md",
                "2031/week_05.md",
                "2031-W05-1.md",
                "2031020312.md",
                "2031/1229-0102.md",
                "2031/0203-0230.md",
                "2031-02-03/a/b/README.md"
            })
    void findsNoneInOtherPaths(String path) {
        assertThat(DateFromPath.of(path)).isNull();
    }

    @Test
    void tellsADateThatIsNotInTheCalendar() {
        assertThat(DateFromPath.of("2031-02-30.md")).isEqualTo(new FoundDate(0, 10, null, null));
    }

    @Test
    void acceptsLongNames() {
        assertThat(DateFromPath.of("2031-02-03" + "-x".repeat(100_000) + ".md")).isNull();
    }
}

package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtxHeadingTest {

    record Row(String line, int level, String text) {}

    static Row[] rows() {
        return new Row[] {
            new Row("# a", 1, "a"),
            new Row("###### a", 6, "a"),
            new Row("   ### a", 3, "a"),
            new Row("#\ta", 1, "a"),
            new Row("##   a  b  ", 2, "a  b"),
            new Row("# \u00A0a\u00A0", 1, "a"),
            new Row("#\u00A0a", 1, "a"),
            new Row("##\u3000a", 2, "a"),
            new Row("#", 1, ""),
            new Row("## ", 2, ""),
            new Row("# a #", 1, "a"),
            new Row("# a ##### ", 1, "a"),
            new Row("# a\t#", 1, "a"),
            new Row("# a#", 1, "a#"),
            new Row("# a #b", 1, "a #b"),
            new Row("# C# #", 1, "C#"),
            new Row("# #", 1, ""),
            new Row("### ###", 3, ""),
            new Row("## #a", 2, "#a"),
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsLevelAndText(Row row) {
        AtxHeading heading =
                Objects.requireNonNull(AtxHeading.read(row.line(), 0, row.line().length()));

        assertThat(heading.level()).isEqualTo(row.level());
        assertThat(row.line().substring(heading.start(), heading.end())).isEqualTo(row.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "#a", "#5", "####### a", "    # a", "\\# a", "a # b", "＃ a"})
    void otherLinesAreNoHeadings(String line) {
        assertThat(AtxHeading.read(line, 0, line.length())).isNull();
    }

    @Test
    void readsOnlyItsOwnLine() {
        String text = "x\n## a\n# b";

        AtxHeading heading = Objects.requireNonNull(AtxHeading.read(text, 2, 6));

        assertThat(heading).isEqualTo(new AtxHeading(2, 5, 6));
    }
}

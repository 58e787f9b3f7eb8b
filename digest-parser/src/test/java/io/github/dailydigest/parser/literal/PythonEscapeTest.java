package io.github.dailydigest.parser.literal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonEscapeTest {

    /** The text after the backslash, the value of the escape sequence, and its length. */
    record Row(String escape, String value, int length) {}

    static Row[] rows() {
        return new Row[] {
            new Row("\\", "\\", 1),
            new Row("'", "'", 1),
            new Row("\"", "\"", 1),
            new Row("n", "\n", 1),
            new Row("r", "\r", 1),
            new Row("t", "\t", 1),
            new Row("a", "\u0007", 1),
            new Row("b", "\b", 1),
            new Row("f", "\f", 1),
            new Row("v", "\u000B", 1),
            new Row("\nnext", "", 1),
            new Row("x41", "A", 3),
            new Row("xeab", "\u00EA", 3),
            new Row("xFF", "\u00FF", 3),
            new Row("uAC00", "가", 5),
            new Row("uac00f", "가", 5),
            new Row("U0001F600", "\uD83D\uDE00", 9),
            new Row("U0010FFFF", "\uDBFF\uDFFF", 9),
            new Row("0", "\0", 1),
            new Row("7", "\u0007", 1),
            new Row("08", "\0", 1),
            new Row("101", "A", 3),
            new Row("1011", "A", 3),
            new Row("777", "\u01FF", 3),
            new Row("8", "\\8", 1),
            new Row("q", "\\q", 1),
            new Row("가", "\\가", 1),
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decodesEscapesLikePython(Row row) {
        StringBuilder out = new StringBuilder();

        int next = PythonEscape.decode("\\" + row.escape(), 1, out);

        assertThat(out).hasToString(row.value());
        assertThat(next).isEqualTo(1 + row.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x4",
                "x4g",
                "xg4",
                "x 4",
                "u",
                "uAC0",
                "uAC0g",
                "U",
                "U0001F60",
                "U00110000",
                "UFFFFFFFF",
                "N{BULLET}",
                "x４１",
                "u가가가가"
            })
    void rejectsInvalidEscapes(String escape) {
        StringBuilder out = new StringBuilder();

        assertThat(PythonEscape.decode("\\" + escape, 1, out)).isEqualTo(-1);
        assertThat(out).isEmpty();
    }

    @Test
    void appendsToTheOutput() {
        StringBuilder out = new StringBuilder("a");

        PythonEscape.decode("a\\tb", 2, out);

        assertThat(out).hasToString("a\t");
    }
}

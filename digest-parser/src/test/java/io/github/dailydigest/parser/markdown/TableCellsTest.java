package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of a row of a pipe table; {@code ¶} is a line feed, and {@code /} is between the cells. */
class TableCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "| a | b | => a/b => true",
                "|a|b| => a/b => true",
                "| a | b => a/b => false",
                "a | b => a/b => false",
                "a | b | => a/b => true",
                "| a | => a => true",
                "| a => a => false",
                "a => a => false",
                "| => '' => false",
                "|| => '' => true",
                "| | => '' => true",
                "|| a | => /a => true",
                "| a | | | b | => a///b => true",
                "| a \\| b | c | => a \\| b/c => true",
                "| a \\\\| b | => a \\\\/b => true",
                "| a | b \\| => a/b \\| => false",
                "| a ¶ b | c | => a ¶ b/c => true",
                "| a |¶ b | => a/b => true",
                "|\ta\t|\u00a0b\u00a0| => a/b => true",
                "|1|2|3|4|5|6|7|8|9| => 1/2/3/4/5/6/7/8/9 => true",
            })
    void pipesSeparateThem(String row, String cells, boolean closed) {
        assertThat(SourceSlices.of(row.replace('¶', '\n'))).allSatisfy(slice -> {
            TableCells read = TableCells.read(slice.text(), slice.from(), slice.to());

            assertThat(cells(slice.text(), read)).isEqualTo(cells.replace('¶', '\n'));
            assertThat(read.isClosed()).isEqualTo(closed);
        });
    }

    @Test
    void whiteSpaceAroundARowIsNoCell() {
        String row = "  | a | b |  ";

        TableCells read = TableCells.read(row, 0, row.length());

        assertThat(cells(row, read)).isEqualTo("a/b");
        assertThat(read.isClosed()).isTrue();
    }

    @Test
    void aBlankTextIsOneBlankCell() {
        assertThat(TableCells.read("  ", 0, 2).size()).isOne();
        assertThat(TableCells.read("  ", 0, 2).isClosed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "| :-- | :-: | --: |", "---|---", "-|", "|-", "|\t-\t|"})
    void aDelimiterHasDashesAndPipes(String line) {
        assertThat(SourceSlices.of(line))
                .allSatisfy(slice -> assertThat(TableCells.isDelimiter(slice.text(), slice.from(), slice.to()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "| |", "|:|", "| --- | a |", "|===|", "| - | \u2014 |"})
    void otherLinesAreNoDelimiters(String line) {
        assertThat(SourceSlices.of(line))
                .allSatisfy(slice -> assertThat(TableCells.isDelimiter(slice.text(), slice.from(), slice.to()))
                        .isFalse());
    }

    private static String cells(String text, TableCells cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> text.substring(cells.start(cell), cells.end(cell)))
                .collect(Collectors.joining("/"));
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.TableCells;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a table of papers; {@code ¶} is a line feed. */
class PaperTableTest {

    @Test
    void theHeaderNamesTheColumns() {
        String header = "| **Title** | 📄 Authors: | Abstract<br>text | Venue： |  |";

        List<Column> columns =
                PaperTable.columns(header, TableCells.read(header, 0, header.length()), LabelNames.KNOWN);

        assertThat(columns).extracting(Column::name).containsExactly("Title", "Authors", "Abstract", "Venue", "");
    }

    /** Each row: a header whose first column is that of the titles, a row, and the entry. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "| Title | => | A Title | => A Title",
                "| Title | => | [A Title](u) | => A Title <u>",
                "| Title | Authors | => | **A Title** | Ada Example | => A Title authors:Ada Example",
                "| Title | Votes | Code | => | A Title | 5 | [code](v) | => A Title votes:5 resource:[code](v)",
                "| Title | Abstract | => | A Title | One paragraph. | => A Title abstract:One paragraph.",
                "| Title | Anything | => | A Title | words | => A Title \"Anything\":words",
                "| Title | Anything | => | A Title | [page](v) | => A Title link:[page](v)",
                "| Title | | => | A Title | words | => A Title text:words",
                "| Title | # | No. | => | A Title | 1. | #2 | => A Title",
                "| Title | # | => | A Title | words 1 | => A Title \"#\":words 1",
                "| Title | Authors | Code | => | A Title | | v | => A Title resource:v",
                "| Title | Authors | Code | => | A Title | Ada Example | => A Title authors:Ada Example",
                "| Title | Code | => | A Title | v | w | => A Title resource:v | w",
                "| Title | Abstract | => | A Title | <details><summary>Show</summary>One.</details> | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <details>One. </details> | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <details><summary>Show</summary>One. | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <details></details> | => A Title",
                "| Title | Abstract | => | A Title | One.</details> | => A Title abstract:One.</details>",
                "| Title | Abstract | => | A Title | <b>One.</b> | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <p>One.</p> | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <details><summary>Show</summary><p>One.</p></details> | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | One <b>two</b> | => A Title abstract:One <b>two</b>",
                "| Title | Abstract | => | A Title | <b>One</b> two | => A Title abstract:<b>One</b> two",
                "| Title | Abstract | => | A Title | <b>One</b> and <b>two</b> | => A Title abstract:<b>One</b> and <b>two</b>",
                "| Title | Abstract | => | A Title | <div><b>One</b> <i>two</i></div> | => A Title abstract:<b>One</b> <i>two</i>",
                "| Title | Abstract | => | A Title | <br>One. | => A Title abstract:One.",
                "| Title | Abstract | => | A Title | <think>One.</think> | => A Title abstract:<think>One.</think>",
                "| Paper | Code | => | **A Title**<br>Ada Example, Bo Sample | v | => A Title authors:Ada Example, Bo Sample resource:v",
                "| Paper | Code | => | **A Title**<br><sub>Ada Example, Bo Sample</sub> | v | => A Title authors:Ada Example, Bo Sample resource:v",
                "| Paper | Code | => | **A Title** **85** | v | => A Title votes:85 resource:v",
                "| Title | Code | => | A Title<br>Ada Example et al. | v | => A Title authors:Ada Example et al. resource:v",
                "| Title | Code | => | 1) A Title (Read more on [arXiv](https://arxiv.org/abs/3102.00001)) | v | => A Title <https://arxiv.org/abs/3102.00001> resource:v",
                "| Title | Code | => | | v | => -",
                "| Title | Code | => | Authors | v | => -",
                "| Title | Code | => | Abstract | v | => -",
                "| Title | Code | => | => -",
            })
    void aRowIsAnEntry(String header, String row, String entry) {
        assertThat(describe(header, row)).isEqualTo(entry);
    }

    @Test
    void proseOfAtLeastFortyCharactersMayFollowATitle() {
        String prose = "prose of " + "a".repeat(31);
        String header = "| Title | Code |";

        assertThat(describe(header, "| A Title  " + prose + " | v |"))
                .isEqualTo("A Title prose:" + prose + " resource:v");
        assertThat(describe(header, "| A Title  " + prose + " | v |")).isEqualTo("A Title  " + prose + " resource:v");
        assertThat(describe(header, "| A Title " + prose + " | v |")).isEqualTo("A Title " + prose + " resource:v");
        assertThat(describe(header, "| A Title  " + prose.substring(1) + " | v |"))
                .isEqualTo("A Title  " + prose.substring(1) + " resource:v");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "| A¶Title | Ada Example | => 2 => A¶Title authors:Ada Example",
                "| A¶very¶long¶Title | Ada Example | => 4 => A¶very¶long¶Title authors:Ada Example",
                "| A Title | Ada Example¶and Bo Sample | => 2 => A Title authors:Ada Example¶and Bo Sample",
                "| A Title | Ada Example¶| B | => 1 => A Title authors:Ada Example",
                "| A Title¶¶b | Ada Example | => 1 => A Title",
                "| A Title¶# B | Ada Example | => 1 => A Title",
                "| A Title¶---¶b | Ada Example | => 1 => A Title",
                "| A Title | Ada Example |¶text | b | => 1 => A Title authors:Ada Example",
            })
    void aRowMayBeBrokenOverLines(String lines, int count, String entry) {
        LineCursor line = EntryDescriptions.firstLine(lines);
        PaperTable table = table("| Title | Authors |");

        PaperTable.Row row = table.row(line);

        assertThat(row.lines()).isEqualTo(count);
        assertThat(EntryDescriptions.describe(line.text(), table.entry(line.text(), row, 0)))
                .isEqualTo(entry);
        assertThat(row.start()).isZero();
    }

    @Test
    void aRowHasAtMostTwentyLines() {
        assertThat(table("| Title | Authors |")
                        .row(EntryDescriptions.firstLine("| A" + "¶a".repeat(19) + " | b |"))
                        .lines())
                .isEqualTo(20);
        assertThat(table("| Title | Authors |")
                        .row(EntryDescriptions.firstLine("| A" + "¶a".repeat(20) + " | b |"))
                        .lines())
                .isOne();
    }

    @Test
    void theRowsOfATableMayHaveNoPipeAtTheEnd() {
        PaperTable table = table("| Title | Authors");

        assertThat(table.row(EntryDescriptions.firstLine("| A Title | b")).lines())
                .isOne();
        assertThat(table("| Title | Authors |")
                        .row(EntryDescriptions.firstLine("| A Title | b¶c |"))
                        .lines())
                .isEqualTo(2);
    }

    @Test
    void theBodyBeginsBelowTheRow() {
        LineCursor line = EntryDescriptions.firstLine("| A¶Title | Ada Example |");
        PaperTable table = table("| Title | Authors |");
        PaperTable.Row row = table.row(line);

        assertThat(Objects.requireNonNull(table.entry(line.text(), row, 0))
                        .start()
                        .bodyLine())
                .isEqualTo(2);
        assertThat(Objects.requireNonNull(table.entry(line.text(), row, 2))
                        .start()
                        .bodyLine())
                .isEqualTo(4);
        assertThat(Objects.requireNonNull(table.entry(line.text(), row, 0)).kind())
                .isEqualTo(Entry.Kind.ROW);
    }

    private static String describe(String header, String row) {
        LineCursor line = EntryDescriptions.firstLine(row);
        PaperTable table = table(header);
        return EntryDescriptions.describe(line.text(), table.entry(line.text(), table.row(line), 0));
    }

    private static PaperTable table(String header) {
        TableCells cells = TableCells.read(header, 0, header.length());
        return PaperTable.of(
                PaperTable.columns(header, cells, LabelNames.KNOWN), 0, cells.isClosed(), LabelNames.KNOWN);
    }
}

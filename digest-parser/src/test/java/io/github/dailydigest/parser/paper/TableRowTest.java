package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "| Authors | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| **Authors** | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| **Authors:** | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| **Authors**: | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| Authors： | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| 👤 _Authors_ | Ada Example |¦AUTHORS¦Authors¦Ada Example",
                "| <b>作者 | 阿达 |¦AUTHORS¦作者¦阿达",
                "|Authors|Ada Example|¦AUTHORS¦Authors¦Ada Example",
                "| Authors | Ada Example¦AUTHORS¦Authors¦Ada Example",
                "| Authors | Ada Example | ¦AUTHORS¦Authors¦Ada Example",
                "| Date | 2031-02-03 |¦PUBLISHED¦Date¦2031-02-03",
                "| Authors | |¦AUTHORS¦Authors¦''",
                "| Authors |¦AUTHORS¦Authors¦''",
            })
    void aRowOfTwoCellsIsAField(String line, FieldKey key, String name, String value) {
        TableRow row = Objects.requireNonNull(TableRow.read(line, 0, line.length(), FieldNames.KNOWN));
        FieldLine field = Objects.requireNonNull(row.field());

        assertThat(field.key()).isEqualTo(key);
        assertThat(line.substring(field.keyStart(), field.keyEnd())).isEqualTo(name);
        assertThat(line.substring(field.valueStart(), row.valueEnd())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| | |", "|--|--|", "| :--- | ---: |", "|---|---", "|||", "|-|"})
    void headersAndTheirDelimitersAreMarkup(String line) {
        TableRow row = Objects.requireNonNull(TableRow.read(line, 0, line.length(), FieldNames.KNOWN));

        assertThat(row.field()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "||",
                "Authors | Ada Example",
                "| Authors | Ada Example | Bo Sample |",
                "| Authors | Ada Example | Bo",
                "| Notes | a |",
                "| Paper | Link |",
                "| **Authors** | Date |",
                "| | a |",
                "| Notes | |",
                "| Authors Ada Example",
                "| : | a |",
                "|--|a|",
            })
    void otherLinesAreNoRows(String line) {
        assertThat(TableRow.read(line, 0, line.length(), FieldNames.KNOWN)).isNull();
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(TableRow.read("x| Authors | Ada | Bo", 1, 17, FieldNames.KNOWN))
                .isEqualTo(new TableRow(new FieldLine(FieldKey.AUTHORS, 3, 10, 13), 16));
        assertThat(TableRow.read("x| Authors | Ada | Bo", 0, 17, FieldNames.KNOWN))
                .isNull();
        assertThat(TableRow.read("x| Authors | Ada | Bo", 1, 21, FieldNames.KNOWN))
                .isNull();
    }
}

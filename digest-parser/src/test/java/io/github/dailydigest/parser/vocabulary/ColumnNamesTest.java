package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {

    /** Each row: a name, whether its column contains titles, may contain titles, and may count. */
    @ParameterizedTest
    @CsvSource({
        "Title,true,false,false",
        "标题,true,false,false",
        "제목,true,false,false",
        "タイトル,true,false,false",
        "Paper,false,true,false",
        "PAPERS,false,true,false",
        "论文,false,true,false",
        "논문,false,true,false",
        "論文,false,true,false",
        "#,false,false,true",
        "No.,false,false,true",
        "序号,false,false,true",
        "'',false,false,true",
        "Authors,false,false,false",
        "PDF,false,false,false",
        "Anything,false,false,false",
        "Numbers,false,false,false",
    })
    void aNameSaysWhatAColumnMayContain(String name, boolean title, boolean mayBeTitle, boolean mayCount) {
        Column column = Column.named(name, LabelNames.KNOWN);

        assertThat(ColumnNames.isTitle(column)).isEqualTo(title);
        assertThat(ColumnNames.mayBeTitle(column)).isEqualTo(mayBeTitle);
        assertThat(ColumnNames.mayCount(column)).isEqualTo(mayCount);
    }
}

package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest
    @CsvSource({
        "Authors,AUTHORS,",
        "作者,AUTHORS,",
        "Code,RESOURCE,",
        "제목,TITLE,",
        "Publish Date,PUBLISHED,",
        "Abstract,,ABSTRACT",
        "摘要,,ABSTRACT",
        "概要,,SUMMARY",
        "TL;DR,,SUMMARY",
        "Venue,OTHER,",
    })
    void theNameIsThatOfAFieldOrASection(String name, FieldKey field, SectionKind section) {
        Column column = Column.named(name, LabelNames.KNOWN);

        assertThat(column).isEqualTo(new Column(name, field, section));
        assertThat(column.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Anything", "''", "#", "Who Wrote It"})
    void otherNamesAreUnknown(String name) {
        Column column = Column.named(name, LabelNames.KNOWN);

        assertThat(column).isEqualTo(new Column(name, null, null));
        assertThat(column.isKnown()).isFalse();
    }

    @Test
    void aFieldMayHaveNoName() {
        assertThat(Column.of(FieldKey.VOTES)).isEqualTo(new Column("", FieldKey.VOTES, null));
        assertThat(Column.of(FieldKey.VOTES).isKnown()).isTrue();
        assertThat(new Column("Method", null, SectionKind.METHOD).isKnown()).isTrue();
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeTablesTest {

    private final AttributeTables tables = new AttributeTables();

    @Test
    void theFirstRowDecides() {
        assertThat(tables.isInOther("x| a |", 1, true)).isFalse();
        assertThat(tables.isInOther("| b |", 0, false)).isFalse();
        assertThat(tables.isInOther("text", 0, false)).isFalse();
        assertThat(tables.isInOther("| c |", 0, false)).isTrue();
        assertThat(tables.isInOther("| d |", 0, true)).isTrue();
        assertThat(tables.isInOther("text", 0, true)).isFalse();
        assertThat(tables.isInOther("| e |", 0, true)).isFalse();
    }

    @Test
    void aTableEnds() {
        assertThat(tables.isInOther("| a |", 0, false)).isTrue();
        tables.end();
        assertThat(tables.isInOther("| b |", 0, true)).isFalse();
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and prose between the heading of a paper and its sections. */
class FieldsReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 5", "![](u)", "***"})
    void proseAroundAnythingElseIsTwoParagraphs(String between) {
        Paper paper = ParsedLines.paper("one", "two", between, "three");

        assertThat(paper.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.markdown()).isEqualTo("one\ntwo\n\nthree"));
        assertThat(paper.unrecognized()).isEmpty();
    }
}

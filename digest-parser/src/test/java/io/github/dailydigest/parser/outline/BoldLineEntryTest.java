package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is only a title in bold, as the entry of a paper; {@code ·} is a space. */
class BoldLineEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**A Title** => A Title",
                "··**A Title** => A Title",
                "__A Title__ => A Title",
                "***A Title*** => A Title",
                "**a** => a",
                "**A Title** 👍 12 => A Title votes:12",
                "**A Title** [code](v) => A Title code=v",
                "**A Title** [pdf](https://arxiv.org/pdf/3102.00001) | [code](v) => A Title <https://arxiv.org/pdf/3102.00001> code=v",
                "**1. A Title** => A Title",
            })
    void readsTheTitle(String line, String description) {
        LineCursor first = line(line);
        Entry entry = Objects.requireNonNull(read(first));

        assertThat(EntryDescriptions.describe(first.text(), entry)).isEqualTo(description);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.BOLD_LINE);
        assertThat(entry.style()).isEqualTo(EntryOpening.Style.EMPHASIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "····**A Title**",
                "*A Title*",
                "****",
                "**A Title** Code: v",
                "**A Title** words",
                "**A Title** words that are prose",
                "**[A Title](u)**",
                "**A Title",
                "A Title",
            })
    void otherLinesAreNoTitles(String line) {
        assertThat(read(line(line))).isNull();
    }

    /** Returns a cursor at a line, in which {@code ·} is a space, with spaces and another line after it. */
    private static LineCursor line(String line) {
        return EntryDescriptions.firstLine(line.replace('·', ' ') + "  ¶text");
    }

    private static @Nullable Entry read(LineCursor line) {
        return new BoldLineEntry().read(line, LabelNames.KNOWN);
    }
}

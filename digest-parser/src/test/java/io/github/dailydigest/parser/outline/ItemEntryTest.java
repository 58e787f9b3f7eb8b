package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An item of a list, as the entry of a paper; {@code ·} is a space. */
class ItemEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "- [A Title](u) => A Title <u> => 2 => 0 => -1",
                "* [A Title](u) => A Title <u> => 2 => 0 => -1",
                "+ [A Title](u) => A Title <u> => 2 => 0 => -1",
                "• [A Title](u) => A Title <u> => 2 => 0 => -1",
                "●  [A Title](u) => A Title <u> => 3 => 0 => -1",
                "1. [A Title](u) => A Title <u> => 3 => 0 => 1",
                "12) [A Title](u) => A Title <u> => 4 => 0 => 12",
                "··- [A Title](u) => A Title <u> => 4 => 2 => -1",
                "········- [A Title](u) => A Title <u> => 10 => 8 => -1",
                "-   [A Title](u) => A Title <u> => 4 => 0 => -1",
                "-      [A Title](u) => A Title <u> => 5 => 0 => -1",
                "- 3. [A Title](u) => A Title <u> => 2 => 0 => 3",
                "7. 3. [A Title](u) => A Title <u> => 3 => 0 => 7",
                "- A Title => A Title => 2 => 0 => -1",
            })
    void readsTheItem(String line, String description, int bodyIndent, int indent, int counter) {
        LineCursor first = line(line);
        Entry entry = Objects.requireNonNull(read(first));

        assertThat(EntryDescriptions.describe(first.text(), entry)).isEqualTo(description);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.ITEM);
        assertThat(entry.start().bodyIndent()).isEqualTo(bodyIndent);
        assertThat(entry.indent()).isEqualTo(indent);
        assertThat(entry.decoration().counter()).isEqualTo(counter);
        assertThat(entry.style()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·········- [A Title](u)",
                "-[A Title](u)",
                "[A Title](u)",
                "1\\. [A Title](u)",
            })
    void otherLinesAreNoItems(String line) {
        assertThat(read(line(line))).isNull();
    }

    /** Returns a cursor at a line, in which {@code ·} is a space, with spaces and another line after it. */
    private static LineCursor line(String line) {
        return EntryDescriptions.firstLine(line.replace('·', ' ') + "  ¶text");
    }

    private static @Nullable Entry read(LineCursor line) {
        return new ItemEntry().read(line, LabelNames.KNOWN);
    }
}

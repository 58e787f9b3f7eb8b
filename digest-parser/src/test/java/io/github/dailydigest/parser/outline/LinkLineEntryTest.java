package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is only a link, as the entry of a paper; {@code ·} is a space. */
class LinkLineEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A Title](u) => A Title <u>",
                "···[A Title](u) => A Title <u>",
                "**[A Title](u)** => A Title <u>",
                "1. [A Title](u) => A Title <u>",
                "🔥 [A Title](u) => A Title <u>",
                "[A Title](u) 👍 12 => A Title <u> votes:12",
                "[A Title](u) [code](v) => A Title <u> code=v",
                "[A Title](u) Code: v => A Title <u> resource:v",
            })
    void readsTheLink(String line, String description) {
        LineCursor first = line(line);
        Entry entry = Objects.requireNonNull(read(first));

        assertThat(EntryDescriptions.describe(first.text(), entry)).isEqualTo(description);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.LINK_LINE);
        assertThat(entry.style()).isEqualTo(EntryOpening.Style.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "····[A Title](u)",
                "[A Title](u) words",
                "[A Title](u), words that are prose",
                "**A Title**",
                "A [Title](u)",
                "- [A Title](u)",
                "[A Title",
                "\"A Title\"",
            })
    void otherLinesAreNoLinks(String line) {
        assertThat(read(line(line))).isNull();
    }

    /** Returns a cursor at a line, in which {@code ·} is a space, with spaces and another line after it. */
    private static LineCursor line(String line) {
        return EntryDescriptions.firstLine(line.replace('·', ' ') + "  ¶text");
    }

    private static @Nullable Entry read(LineCursor line) {
        return new LinkLineEntry().read(line, LabelNames.KNOWN);
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start of an element whose summary is the title of a paper; {@code ·} is a space. */
class DetailsEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<details><summary><b>1. A Title</b> ⭐ 66</summary> => A Title votes:66 => 1",
                "<details>¶<summary><b>1. A Title</b> ⭐ 66</summary> => A Title votes:66 => 2",
                "<DETAILS open><SUMMARY><strong>1. A Title</strong></SUMMARY> => A Title => 1",
                "<details><summary>[A Title](u)</summary> => A Title <u> => 1",
                "<details><summary>[A Title](u) [code](v) 👍 5</summary> => A Title <u> code=v votes:5 => 1",
                "<details><summary>1. A Title</summary> => A Title => 1",
                "<details><summary>A Title of More Than Thirty Letters</summary> => A Title of More Than Thirty Letters => 1",
                "<details>¶  <summary><i>1. A Title</i>, Ada Example et al. | [pdf](https://arxiv.org/pdf/3102.00001)</summary> => A Title authors:Ada Example et al. pdf=https://arxiv.org/pdf/3102.00001 => 2",
                "<details><summary>🔥 <b>A Title, of a < b by c and more of it</b> ⭐ 66</summary> => A Title, of a < b by c and more of it votes:66 => 1",
            })
    void readsTheSummary(String line, String description, int bodyLine) {
        LineCursor first = line(line);
        Entry entry = Objects.requireNonNull(read(first));

        assertThat(EntryDescriptions.describe(first.text(), entry)).isEqualTo(description);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.DETAILS);
        assertThat(entry.start().bodyLine()).isEqualTo(bodyLine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details><summary>Short</summary>",
                "<details><summary>Abstract</summary>",
                "<details><summary>1. Abstract</summary>",
                "<details><summary></summary>",
                "<details><summary><b>1. A Title</b></summary> words",
                "<details><summary><b>1. A Title</b>",
                "<details>¶",
                "<details>¶¶<summary>1. A Title</summary>",
                "<details>",
                "<details",
                "····<details><summary>1. A Title</summary>",
                "<summary>1. A Title</summary>",
                "<div><summary>1. A Title</summary>",
                "<details> words¶<summary>1. A Title</summary>",
                "<details><summary><b></b> ⭐ 66 and of more than thirty letters</summary>",
            })
    void otherLinesAreNoEntries(String line) {
        assertThat(read(line(line))).isNull();
    }

    /** Returns a cursor at a line, in which {@code ·} is a space, with spaces and another line after it. */
    private static LineCursor line(String line) {
        return EntryDescriptions.firstLine(line.replace('·', ' ') + "  ¶text");
    }

    private static @Nullable Entry read(LineCursor line) {
        return new DetailsEntry().read(line, LabelNames.KNOWN);
    }
}

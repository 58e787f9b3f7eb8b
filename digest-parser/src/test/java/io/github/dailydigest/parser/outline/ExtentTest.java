package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which lines below an entry belong to its paper: {@code +} for those that do, {@code ?} for those that do unless
 * something else starts on them, {@code -} for those that do not. {@code ¶} is a line feed, {@code ·} a space.
 */
class ExtentTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "- [A Title](u)¶  text¶¶  text => +++",
                "- [A Title](u)¶text¶text => ++",
                "- [A Title](u)¶¶text => +-",
                "- [A Title](u)¶¶Key: text => +?",
                "- [A Title](u)¶¶[Another Title](v) => +?",
                "1. [A Title](u)¶¶text¶¶2. [Another Title](v) => +?+?",
                "1. [A Title](u)¶¶text¶¶3. [Another Title](v) => +-+?",
                "1. [A Title](u)¶¶text¶¶- [Another Title](v) => +-+?",
                "1. [A Title](u)¶¶text¶¶# B¶2. [Another Title](v) => +-+??",
                "1. [A Title](u)¶¶text¶¶  2. a¶2. [Another Title](v) => +?++?",
                "- [A Title](u)¶- [Another Title](v) => ?",
                "- [A Title](u)¶  - [Another Title](v)¶1. a => +?",
                "- [A Title](u)¶* a => ?",
                "- [A Title](u)¶12) a => ?",
                "- [A Title](u)¶| a | => ?",
                "- [A Title](u)¶---¶=== => ??",
                "- [A Title](u)¶***¶___ => ??",
                "- [A Title](u)¶==¶_a_ => ++",
                "- [A Title](u)¶¶  text¶text => +++",
                "··- [A Title](u)¶···text¶··text¶¶··text => +++-",
                "[A Title](u)¶text¶¶- text => ???",
                "**A Title**¶text¶¶- text => ???",
                "<details><summary>1. A Title</summary>¶text¶¶</details>¶text¶text => +++--",
                "<details>¶<summary>1. A Title</summary>¶text¶</details>¶text => +++-",
                "<details><summary>1. A Title</summary>¶<details>¶a¶</details>¶b¶</DETAILS>¶text => +++++-",
                "<details><summary>1. A Title</summary>¶a </details> <details> b¶</details>¶text => ++-",
                "<details><summary>1. A Title</summary>¶</details></details>¶text => +-",
                "<details><summary>1. A Title</summary>¶text¶text => ??",
                "<details><summary>1. A Title</summary>¶<b>text</b> < a¶</details>¶text => ++-",
            })
    void dependsOnTheFormOfTheEntry(String text, String memberships) {
        LineCursor line = EntryDescriptions.firstLine(text.replace('·', ' '));
        Entry entry = Objects.requireNonNull(EntryForm.find(line, LabelNames.KNOWN));
        Extent extent = Extent.of(entry, line);

        assertThat(memberships(extent, line)).isEqualTo(memberships);
    }

    @Test
    void aHeadingHasAllLinesThatStartNothingElse() {
        LineCursor line = EntryDescriptions.firstLine("### A Title¶text¶¶- text");
        Entry entry = Objects.requireNonNull(
                HeadingEntry.read(line.text(), Objects.requireNonNull(OutlineHeading.atx(line))));

        assertThat(memberships(Extent.of(entry, line), line)).isEqualTo("???");
    }

    @Test
    void aRowHasNoLines() {
        LineCursor line = EntryDescriptions.firstLine("- [A Title](u)¶text¶¶  text");
        Entry item = Objects.requireNonNull(EntryForm.find(line, LabelNames.KNOWN));
        Entry row = Entry.of(Entry.Kind.ROW, item.start(), -1, 0);

        assertThat(memberships(Extent.of(row, line), line)).isEqualTo("---");
    }

    @Test
    void anElementThatIsNotClosedWithinTwoHundredLinesIsNotClosed() {
        String open = "<details><summary>1. A Title</summary>";

        assertThat(firstMembership(open + "¶text".repeat(199) + "¶</details>")).isEqualTo('+');
        assertThat(firstMembership(open + "¶text".repeat(200) + "¶</details>")).isEqualTo('?');
    }

    @Test
    void theNextNumberIsSearchedForInFiftyLines() {
        String text = "1. [A Title](u)¶¶text";

        assertThat(memberships(text + "¶text".repeat(49) + "¶2. [Another Title](v)"))
                .startsWith("+?");
        assertThat(memberships(text + "¶text".repeat(50) + "¶2. [Another Title](v)"))
                .startsWith("+-");
    }

    /** The next item may not say anything of the entry, but text below a bold line may. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "- [A Title](u)¶  text => true",
                "- [A Title](u)¶- text => false",
                "**A Title**¶- text => true",
                "<details><summary>1. A Title</summary>¶text => true",
            })
    void aLineMaySaySomethingOfTheEntry(String text, boolean mayHave) {
        LineCursor line = EntryDescriptions.firstLine(text);
        Entry entry = Objects.requireNonNull(EntryForm.find(line, LabelNames.KNOWN));
        Extent extent = Extent.of(entry, line);
        line.advance();

        assertThat(extent.mayHave(line)).isEqualTo(mayHave);
    }

    private static char firstMembership(String text) {
        return memberships(text).charAt(0);
    }

    private static String memberships(String text) {
        LineCursor line = EntryDescriptions.firstLine(text);
        Entry entry = Objects.requireNonNull(EntryForm.find(line, LabelNames.KNOWN));
        return memberships(Extent.of(entry, line), line);
    }

    private static String memberships(Extent extent, LineCursor line) {
        StringBuilder memberships = new StringBuilder();
        while (line.advance()) {
            memberships.append(
                    switch (extent.of(line)) {
                        case INSIDE -> '+';
                        case UNLESS_START -> '?';
                        case OUTSIDE -> '-';
                    });
        }
        return memberships.toString();
    }
}

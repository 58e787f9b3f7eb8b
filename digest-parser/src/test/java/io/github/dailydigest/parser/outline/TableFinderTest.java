package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.outline.OutlineStart.OtherEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which tables list papers. In the tables, {@code ¶} is a line feed, {@code ~} a delimiter of two columns, and
 * {@code @1} the URL of a paper.
 */
class TableFinderTest {

    /** Each row: a table, then its titles in a dated digest and elsewhere; {@code *} is a line that is no paper. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "| Title | Link |¶~¶| A | @1 |¶| B | @2 | => A/B => A/B",
                "| Title | Link |¶~¶| A | @1 |¶| B | u | => A/B => -",
                "| Title | Link |¶~¶| A | u |¶| B | u | => - => -",
                "| Title | Link |¶~ => - => -",
                "| Title | Link |¶| A | @1 | => - => -",
                "| Title | Link |¶text => - => -",
                "| Title | Link |¶|---|¶| A | @1 | => - => -",
                "| Title | Authors |¶~¶| A | Ada Example |¶| B | Bo Sample | => - => -",
                "| Title | Authors | Votes |¶|---|---|---|¶| A | Ada Example | 5 |¶| B | | 4 | => - => -",
                "| Title | Authors | Votes |¶|---|---|---|¶| A | Ada Example | 5 |¶| B | Bo Sample | 4 |¶| C | | 3 | => A/B/C => -",
                "| Title | Authors | Abstract |¶|---|---|---|¶| A | Ada Example | a |¶| B | Bo Sample | b | => A/B => -",
                "| Title | Authors | Venue |¶|---|---|---|¶| A | Ada Example | a |¶| B | Bo Sample | b | => - => -",
                "| Title | Notes |¶~¶| [A](a.md) | x |¶| [B](b.md) | y | => A/B => -",
                "| Title | Notes |¶~¶| [A](a.md) | x |¶| B | y | => - => -",
                "| Paper | Notes |¶~¶| [A](a.md) | x |¶| [B](#b) | y |¶| [C](c.md) | z | => A/B/C => -",
                "| What | Notes |¶~¶| [A](a.md) | x |¶| [B](b.md) | y | => - => -",
                "| What | Who |¶~¶| [A](@1) | x |¶| [B](@2) | y | => A/B => -",
                "| What | Who |¶~¶| [A](@1) | x |¶| [B](u) | y | => - => -",
                "| What | Authors |¶~¶| [A](@1) | Ada |¶| [B](@2) | Bo | => A/B => A/B",
                "| What | Authors |¶~¶| [A](@1) | Ada | => A => -",
                "| What | Authors |¶~¶| [A](@1) | Ada |¶| [B](u) | Bo | => - => -",
                "| What | Authors |¶~¶| [A](@1) | Ada |¶| [B](@2) | Bo |¶| [C](u) | Bo | => A/B/C => -",
                "| What | Paper |¶~¶| A | [PDF](@1) |¶| B | [PDF](@2) | => - => -",
                "| What | Paper |¶~¶| x | [A](@1) |¶| y | [B](@2) | => A/B => A/B",
                "| Paper | Title |¶~¶| [PDF](@1) | A |¶| [PDF](@2) | B | => A/B => A/B",
                "| Link | Paper |¶~¶| @1 | A |¶| @2 | B | => A/B => A/B",
                "| # | Paper |¶~¶| 1 | [A](@1) |¶| 2 | [B](@2) | => A/B => A/B",
                "| Title | Link |¶~¶| A | @1 |¶| | |¶| B | @2 | => A/*/B => A/*/B",
                "| Title | Link |¶~¶| | |¶| A | @1 | => */*/*/A => -",
                "| Title | Link |¶~¶| Authors | @1 |¶| B | @2 | => - => -",
                "| Title | Link |¶~¶| A | @1 |¶~¶| B | @2 | => A/*/B => A/*/B",
                "| Title | Link |¶~¶| A | @1 |¶¶| B | @2 | => A => A",
                "| Title | Link |¶~¶| A | @1 |¶text¶| B | @2 | => A => A",
                "| Title | Link |¶~¶| A | @1 |¶B | @2 => A/B => A/B",
                "| Title | Link |¶~¶| A¶B | @1 |¶| C | @2 | => A¶B/C => A¶B/C",
                "| Title | Link |¶~¶| A | @1 |¶| B | @2 |¶| C | @3 |¶| D | u | => A/B/C/D => A/B/C/*",
                "| Title |¶|---|¶| [A](@1) | => - => -",
                "Title | Link¶---|---¶A | @1 => A => A",
                "Title | Link¶---|---¶A | @1¶¶B | @2 => A => A",
                "Title | Link¶A | @1 => - => -",
                "Title | Link¶--- | --- | ---¶A | @1 => - => -",
            })
    void aTableListsPapersIfItsRowsHaveEvidence(String table, String dated, String elsewhere) {
        assertThat(titles(table, true)).isEqualTo(dated);
        assertThat(titles(table, false)).isEqualTo(elsewhere);
    }

    /** With a larger indent it is code, or in an item of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"| Title | Link |\n|---|---|\n", "Title | Link\n---|---\n"})
    void aHeaderIsIndentedByUpToThreeSpaces(String table) {
        assertThat(mayBeRow("   " + table)).isTrue();
        assertThat(mayBeRow("    " + table)).isFalse();
        assertThat(mayBeRow("\t" + table)).isFalse();
    }

    private static boolean mayBeRow(String text) {
        LineCursor line = new LineCursor(SourceBuffer.of(text));
        line.advance();
        return new TableFinder(LabelNames.KNOWN).mayBeRow(line, false);
    }

    @Test
    void elsewhereHalfOfTheColumnsAreKnown() {
        String delimiter = "¶|---|---|---|---|¶";

        assertThat(titles("| Title | Link | X | Y |" + delimiter + "| A | @1 | | |", false))
                .isEqualTo("A");
        assertThat(titles("| Title | W | X | Y |" + delimiter + "| A | @1 | | |", false))
                .isEqualTo("-");
        assertThat(titles("| Title | W | X | Y |" + delimiter + "| A | @1 | | |", true))
                .isEqualTo("A");
        assertThat(titles("| Paper | # | X | Y |" + delimiter + "| A | 1 | @1 | |", false))
                .isEqualTo("A");
    }

    @Test
    void theFirstTenRowsDecide() {
        String header = "| Title | Link |¶~";

        assertThat(titles(header + "¶| A | u |".repeat(9) + "¶| A | @1 |", true))
                .startsWith("A/A");
        assertThat(titles(header + "¶| A | u |".repeat(10) + "¶| A | @1 |", true))
                .isEqualTo("-");
    }

    @Test
    void aLineMayBeARowIfItStartsWithAPipeOrIsAboveADelimiter() {
        TableFinder finder = new TableFinder(LabelNames.KNOWN);

        assertThat(finder.mayBeRow(EntryDescriptions.firstLine("  | a"), false)).isTrue();
        assertThat(finder.mayBeRow(EntryDescriptions.firstLine("a | b"), false)).isFalse();
        assertThat(finder.mayBeRow(EntryDescriptions.firstLine("a | b¶c | d"), false))
                .isFalse();
        assertThat(finder.mayBeRow(EntryDescriptions.firstLine("a | b¶--|--"), false))
                .isTrue();
        assertThat(finder.mayBeRow(EntryDescriptions.firstLine("a¶--|--"), false))
                .isFalse();
    }

    @Test
    void theFirstRowHasTheHeaderAboveIt() {
        LineCursor line = EntryDescriptions.firstLine(expanded("| Title | Link |¶~¶| A¶B | @1 |"));

        PaperEntry paper = (PaperEntry) Objects.requireNonNull(new TableFinder(LabelNames.KNOWN).find(line, true));

        assertThat(paper.entry().start().bodyLine()).isEqualTo(4);
        assertThat(paper.level()).isEqualTo(Entry.LEVEL);
        assertThat(line.number()).isOne();
    }

    private static String titles(String table, boolean belowDate) {
        TableFinder finder = new TableFinder(LabelNames.KNOWN);
        LineCursor line = new LineCursor(SourceBuffer.of(expanded(table)));
        List<String> titles = new ArrayList<>();
        while (line.advance()) {
            @Nullable OutlineStart start = line.isBlank() || !finder.mayBeRow(line, false) ? null : finder.find(line, belowDate);
            if (start instanceof PaperEntry paper) {
                titles.add(line.text()
                        .substring(
                                paper.entry().start().titleStart(),
                                paper.entry().start().titleEnd())
                        .replace('\n', '¶'));
                for (int i = 1; i < paper.entry().start().bodyLine(); i++) {
                    line.advance();
                }
            } else if (start instanceof OtherEntry) {
                titles.add("*");
            }
        }
        return titles.isEmpty() ? "-" : String.join("/", titles);
    }

    private static String expanded(String table) {
        return table.replace('¶', '\n')
                .replace("~", "|---|---|")
                .replaceAll("@(\\d)", "https://arxiv.org/abs/3102.0000$1");
    }
}

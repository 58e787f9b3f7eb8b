package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.outline.OutlineStart.OtherEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries start papers below papers in other forms. In the texts, {@code ¶} is a line feed. */
class EntryFinderTest {

    private static final String ITEM = "- [A Title](https://arxiv.org/abs/3102.00001)";
    private static final String LINK = "[A Title](https://arxiv.org/abs/3102.00001)";
    private static final String BOLD = "**A Title**¶Paper: https://arxiv.org/abs/3102.00001";
    private static final String DETAILS =
            "<details><summary>1. A Title</summary>¶Paper: https://arxiv.org/abs/3102.00001";
    private static final String TABLE = "| Title | Link |¶|---|---|¶| A Title | https://arxiv.org/abs/3102.00001 |";

    private static final int LONGEST = 60;

    private final DiagnosticLog log = new DiagnosticLog(10);
    private final TitleLimit titleLimit = new TitleLimit(
            new LimitChecker(ParseLimits.builder().maxTextLength(LONGEST).build()), log);
    private final EntryFinder finder =
            new EntryFinder(LabelNames.KNOWN, titleLimit, new PaperEvidence(LabelNames.KNOWN));

    /** Each row: the form of the paper above, then whether a paper starts with each form. */
    @ParameterizedTest
    @CsvSource({
        ",true,true,true,true",
        "HEADING,false,false,false,false",
        "ROW,true,true,true,true",
        "ITEM,true,true,true,true",
        "LINK_LINE,false,true,false,false",
        "BOLD_LINE,false,false,true,false",
        "DETAILS,true,true,true,true",
    })
    void dependsOnTheFormOfThePaperAbove(
            Entry.@Nullable Kind above, boolean item, boolean link, boolean bold, boolean details) {
        assertThat(find(ITEM, above, false)).isEqualTo(item ? "A Title" : "-");
        assertThat(find(LINK, above, false)).isEqualTo(link ? "A Title" : "-");
        assertThat(find(BOLD, above, false)).isEqualTo(bold ? "A Title" : "-");
        assertThat(find(DETAILS, above, false)).isEqualTo(details ? "A Title" : "-");
    }

    @Test
    void aLinkThatContinuesTextIsNoEntry() {
        assertThat(find(LINK, null, true)).isEqualTo("-");
        assertThat(find(LINK, Entry.Kind.LINK_LINE, true)).isEqualTo("A Title");
        assertThat(find(ITEM, null, true)).isEqualTo("A Title");
        assertThat(find(BOLD, null, true)).isEqualTo("A Title");
    }

    @Test
    void anEntryOfTheSameFormWithoutEvidenceEndsThePaperAbove() {
        assertThat(find("- **A Title**", Entry.Kind.ITEM, false)).isEqualTo("*");
        assertThat(find("**A Title**", Entry.Kind.BOLD_LINE, false)).isEqualTo("*");
        assertThat(find("[A Title](u)", Entry.Kind.LINK_LINE, false)).isEqualTo("-");
        assertThat(find("- **A Title**", Entry.Kind.BOLD_LINE, false)).isEqualTo("-");
        assertThat(find("- **A Title**", null, false)).isEqualTo("-");
    }

    @Test
    void theNameOfASectionEndsNoPaper() {
        assertThat(find("- **Abstract**", Entry.Kind.ITEM, false)).isEqualTo("-");
        assertThat(find("**Abstract**", Entry.Kind.BOLD_LINE, false)).isEqualTo("-");
    }

    @Test
    void belowTheHeadingOfReferencesOnlyRowsStart() {
        startHeading("## References");

        assertThat(find(ITEM, null, false)).isEqualTo("-");
        assertThat(find(LINK, null, false)).isEqualTo("-");
        assertThat(find(BOLD, null, false)).isEqualTo("-");
        assertThat(find(DETAILS, null, false)).isEqualTo("-");
        LineCursor row = EntryDescriptions.firstLine(TABLE);
        assertThat(shown(finder.findRow(row, situation(null)), row)).isEqualTo("A Title");

        startHeading("## Agents");

        assertThat(find(ITEM, null, false)).isEqualTo("A Title");
    }

    private void startHeading(String text) {
        LineCursor line = EntryDescriptions.firstLine(text);
        finder.startHeading(
                line, new OutlineStart.PlainHeading(Objects.requireNonNull(OutlineHeading.atx(line), "heading")));
    }

    @Test
    void aTableStartsBelowAnyPaper() {
        for (Entry.Kind above : Entry.Kind.values()) {
            LineCursor line = EntryDescriptions.firstLine(TABLE);
            assertThat(shown(finder.findRow(line, situation(above)), line)).isEqualTo("A Title");
        }
    }

    @Test
    void otherLinesAreNoRows() {
        LineCursor line = EntryDescriptions.firstLine(ITEM);

        assertThat(finder.findRow(line, situation(null))).isNull();
    }

    @Test
    void aTitleBeyondTheLimitStartsNothing() {
        String title = "A " + "a".repeat(LONGEST);
        LineCursor row = EntryDescriptions.firstLine(TABLE.replace("A Title", title));

        assertThat(find(ITEM.replace("A Title", title), null, false)).isEqualTo("-");
        assertThat(log.drain().inSourceOrder()).hasSize(1);
        assertThat(shown(finder.findRow(row, situation(null)), row)).isEqualTo("*");
    }

    private String find(String text, Entry.@Nullable Kind above, boolean afterText) {
        LineCursor line = EntryDescriptions.firstLine(text);
        return shown(finder.find(line, situation(above), afterText), line);
    }

    private static Situation situation(Entry.@Nullable Kind above) {
        return new Situation(true, true, above == null ? 0 : Entry.LEVEL, above, above, -1);
    }

    /** Returns the title of a paper, {@code *} for an entry that is none, {@code -} for nothing. */
    private static String shown(@Nullable OutlineStart start, LineCursor line) {
        if (start instanceof PaperEntry paper) {
            return line.text()
                    .substring(
                            paper.entry().start().titleStart(),
                            paper.entry().start().titleEnd());
        }
        return start instanceof OtherEntry ? "*" : "-";
    }
}

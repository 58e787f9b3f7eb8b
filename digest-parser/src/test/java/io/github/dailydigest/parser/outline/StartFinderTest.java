package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.outline.OutlineStart.Opening;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What starts on the first of some lines, in which {@code ¶} is a line end: an opening of a digest, a paper or a
 * heading. A paper is shown with its title.
 */
class StartFinderTest {

    private static final Situation OUTSIDE = new Situation(false, false, 0, null, null, -1);
    private static final Situation BELOW_DATE = new Situation(true, false, 0, null, null, -1);
    private static final Situation IN_DIGEST = new Situation(true, true, 0, null, Entry.Kind.HEADING, -1);
    private static final Situation IN_PAPER = new Situation(true, true, 3, Entry.Kind.HEADING, Entry.Kind.HEADING, 1);

    private static final int LONGEST = 60;

    private final DiagnosticLog log = new DiagnosticLog(10);
    private final StartFinder finder = new StartFinder(
            new LabelNames(Map.of()),
            new TitleLimit(
                    new LimitChecker(
                            ParseLimits.builder().maxTextLength(LONGEST).build()),
                    log));

    /** Each row: the lines, then the start outside a digest, below a date, in a digest and in a paper of level 3. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "text => - => - => - => -",
                "## Papers (2031-02-03) => opening => opening => opening => opening",
                "### 2031-02-03 => opening => opening => opening => opening",
                "#### 2031-02-03 => opening => opening => opening => -",
                "## Papers () => opening => opening => opening => opening",
                "New uploads on arXiv(cs.CL) => opening => opening => opening => opening",
                "Papers (2031-02-03)¶--- => opening => opening => opening => opening",
                "### [A](https://arxiv.org/abs/3102.00001) => A => A => A => A",
                "### [A, 2031-02-03](https://arxiv.org/abs/3102.00001) => A, 2031-02-03 => A, 2031-02-03 => A, 2031-02-03 => A, 2031-02-03",
                "### [A](https://example.org/a) => heading => heading => heading => heading",
                "### [A](https://example.org/a)¶Vote: 5 => A => A => A => A",
                "### [A](a.md) => heading => A => A => A",
                "### [A]() => A => A => A => A",
                "### A => heading => heading => heading => heading",
                "### A¶Vote: 5 => heading => A => A => A",
                "### 2. A¶Vote: 5 => heading => 2. A => 2. A => A",
                "### 1. A¶Vote: 5 => heading => A => A => A",
                "## A => heading => heading => heading => heading",
                "## A¶Vote: 5 => heading => A => A => A",
                "#### A¶Vote: 5 => heading => A => A => -",
                "#### [A](https://arxiv.org/abs/3102.00001) => A => A => A => A",
                "#### [A](https://example.org/a)¶Vote: 5 => A => A => A => -",
                "#### [A](a.md) => heading => A => A => -",
                "#### A => heading => heading => heading => -",
                "### Abstract => heading => heading => heading => -",
                "## Abstract => heading => heading => heading => -",
                "### Abstract¶Vote: 5 => heading => heading => heading => -",
                "A¶--- => heading => heading => - => -",
                "[A](https://arxiv.org/abs/3102.00001)¶--- => A => A => A => A",
            })
    void dependsOnTheLineAndItsSituation(
            String lines, String outside, String belowDate, String inDigest, String inPaper) {
        assertThat(find(lines, OUTSIDE, false, false)).isEqualTo(outside);
        assertThat(find(lines, BELOW_DATE, false, false)).isEqualTo(belowDate);
        assertThat(find(lines, IN_DIGEST, false, false)).isEqualTo(inDigest);
        assertThat(find(lines, IN_PAPER, false, false)).isEqualTo(inPaper);
    }

    /** Each row: the lines, then the start outside a digest and in a paper of level 3. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "## Papers (2031-02-03) => - => opening",
                "### Papers (2031-02-03) => - => -",
                "## Papers 2031-02-03 => - => -",
                "New uploads on arXiv(cs.CL) => - => -",
                "Papers (2031-02-03)¶--- => - => -",
                "### [A](https://arxiv.org/abs/3102.00001) => - => A",
                "### [A](https://example.org/a)¶Vote: 5 => - => A",
                "### [A]() => - => -",
                "### A¶Vote: 5 => - => -",
                "## A => - => -",
                "A¶--- => - => -",
            })
    void inAnOpenBlockOnlyDigestsAndLinkedPapersOfADigestStart(String lines, String outside, String inPaper) {
        assertThat(find(lines, OUTSIDE, true, false)).isEqualTo(outside);
        assertThat(find(lines, IN_PAPER, true, false)).isEqualTo(inPaper);
    }

    /** Below items and rows, a heading is a topic unless a field of a paper is right below it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "### A¶Authors: Ada Example => A",
                "### A¶¶- **Authors:** Ada Example => A",
                "### A¶arXiv ID: 3102.00001 => A",
                "### A¶Link: https://arxiv.org/abs/3102.00001 => A",
                "A¶---¶Authors: Ada Example => A",
                "### A¶Vote: 5 => A",
                "### A¶Comments: a¶Authors: Ada Example => heading",
                "### A¶¶¶Authors: Ada Example => heading",
                "### A¶text¶Authors: Ada Example => heading",
                "### A¶#### Authors: Ada Example => heading",
                "### A¶Code: https://example.org/a => heading",
                "### A => heading",
                "### A¶- [B](https://arxiv.org/abs/3102.00001) => heading",
                "### [A](https://arxiv.org/abs/3102.00001) => A",
            })
    void aHeadingBelowItemsNeedsAFieldRightBelow(String lines, String start) {
        assertThat(find(lines, new Situation(true, true, 0, null, Entry.Kind.ITEM, -1), false, false))
                .isEqualTo(start);
    }

    @Test
    void theNameOfAPartOfAPageIsNoPaper() {
        assertThat(find("### Paper Information¶Authors: Ada Example", BELOW_DATE, false, false))
                .isEqualTo("heading");
        assertThat(find("### Information¶Authors: Ada Example", BELOW_DATE, false, false))
                .isEqualTo("Information");
    }

    @Test
    void anUnderlinedHeadingDoesNotStartAfterText() {
        assertThat(find("Papers (2031-02-03)¶---", OUTSIDE, false, true)).isEqualTo("-");
        assertThat(find("## Papers (2031-02-03)", OUTSIDE, false, true)).isEqualTo("opening");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "## %s (2031-02-03) => opening => -",
                "New uploads on arXiv(%s) => opening => -",
                "### [%s](https://arxiv.org/abs/3102.00001) => title => -",
                "### [A](https://arxiv.org/abs/3102.00001?%s) => A => -",
                "## %s => heading => -",
            })
    void aTitleBeyondTheLimitStartsNothingAndIsReportedOnce(String lines, String within, String beyond) {
        String fits = "a".repeat(20);
        String start = find(String.format(lines, fits), OUTSIDE, false, false);
        assertThat(start.equals(fits) ? "title" : start).isEqualTo(within);
        assertThat(log.drain().inSourceOrder()).isEmpty();

        assertThat(find(String.format(lines, "a".repeat(LONGEST + 1)), OUTSIDE, false, false))
                .isEqualTo(beyond);
        assertThat(log.drain().inSourceOrder())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
    }

    private String find(String lines, Situation situation, boolean inBlock, boolean afterText) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(lines.replace('¶', '\n')));
        cursor.advance();
        @Nullable OutlineStart start = finder.find(cursor, situation, inBlock, afterText);
        assertThat(cursor.number()).isOne();
        if (start == null) {
            return "-";
        }
        assertThat(start.isUnderlined()).isEqualTo(lines.contains("¶---"));
        if (start instanceof Opening) {
            return "opening";
        }
        if (start instanceof PlainHeading) {
            return "heading";
        }
        PaperEntry paper = (PaperEntry) start;
        assertThat(paper.level()).isEqualTo(Math.max(lines.lastIndexOf("#") + 1, 2));
        return cursor.text()
                .substring(
                        paper.entry().start().titleStart(),
                        paper.entry().start().titleEnd());
    }
}

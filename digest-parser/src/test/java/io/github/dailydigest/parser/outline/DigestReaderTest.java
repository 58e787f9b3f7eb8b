package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines start and end digests and papers, and that each ends every block that is open above it. */
class DigestReaderTest {

    private static final String DATED = "## Daily Papers (2031-02-03)\n";
    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)\n";
    private static final String UNLINKED = "### Unlinked\nVote: 5\n";

    private final DigestParser parser = DigestParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"```\n", "<!--\n", "<script>\n"})
    void anOpenBlockOfAPaperEndsAtTheNextPaper(String open) {
        assertThat(parser.parse(DATED + PAPER + open + PAPER + UNLINKED).digests())
                .singleElement()
                .satisfies(digest -> assertThat(digest.papers()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n", "<!--\n", "<script>\n"})
    void anOpenBlockOfAPaperEndsAtTheNextDigest(String open) {
        ParseResult result = parser.parse(DATED + PAPER + open + DATED + UNLINKED + "\n## License\n\ntext\n");

        assertThat(result.digests())
                .extracting(digest -> digest.papers().size())
                .containsExactly(1, 1);
        assertThat(outside(result)).containsExactly(tuple(8, "## License\n\ntext".length()));
    }

    @Test
    void anOpenBlockOfTheLastPaperHidesNothing() {
        ParseResult result = parser.parse(DATED + PAPER + "```\ntext\n");

        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.UNCLOSED_BLOCK);
    }

    @Test
    void anOpenBlockOfAPaperBeyondTheLimitEndsAtTheNextPaper() {
        DigestParser one = DigestParser.builder()
                .limits(ParseLimits.builder().maxPapers(1).build())
                .build();

        ParseResult result =
                one.parse(DATED + PAPER + PAPER + "```\n" + PAPER + "New uploads on arXiv(cs.CL)\n\n" + PAPER);

        assertThat(result.digests())
                .extracting(digest -> digest.papers().size())
                .containsExactly(1, 1);
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.LIMIT_EXCEEDED)
                .extracting(d -> d.span().line())
                .containsExactly(3);
    }

    /**
     * A heading whose link a counter precedes ends a block too, and what is below it is no evidence of the paper above.
     */
    @Test
    void evidenceIsNotTakenFromBelowALinkedHeading() {
        List<Paper> papers = parser.parse(DATED + PAPER
                        + "### A Title\n```\n### 1. [Other](https://arxiv.org/abs/3102.00003)\n```\nAuthors: Ada\n")
                .digests()
                .get(0)
                .papers();

        assertThat(papers).extracting(Paper::title).last().isEqualTo("Other");
        assertThat(papers).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://arxiv.org/abs/3102.00001\n",
                "## 2031-02-03 https://arxiv.org/abs/3102.00001\n\nText.\n",
                "Updated on 2031-02-03 | https://arxiv.org/abs/3102.00001\n",
            })
    void linksToPapersInWhatMayBeATitleAreCounted(String text) {
        assertThat(parser.parse(text).diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(DiagnosticCode.PAPERS_NOT_READ);
    }

    @Test
    void anAddedNameOfAFieldIsNoTitle() {
        DigestParser german =
                DigestParser.builder().fieldNames(FieldKey.AUTHORS, "Forscher").build();
        String text = "Forscher: Ada Example\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n";

        assertThat(german.parse(text).digests().get(0).title()).isEmpty();
        assertThat(parser.parse(text).digests().get(0).title()).hasValue("Forscher: Ada Example");
    }

    @Test
    void anUnlinkedHeadingIsTextInAnOpenBlock() {
        Paper paper = parser.parse(DATED + PAPER + "```\n### A Title\n## Other\n```\n")
                .digests()
                .get(0)
                .papers()
                .get(0);

        assertThat(paper.sections().get(0).markdown()).isEqualTo("```\n### A Title\n## Other\n```");
    }

    @Test
    void aHeadingOfLevelTwoEndsADigestUnlessItIsALabel() {
        assertThat(parser.parse(DATED + PAPER + "## What's New\n\ntext\n")
                        .digests()
                        .get(0)
                        .papers()
                        .get(0)
                        .sections())
                .hasSize(1);
        assertThat(outside(parser.parse(DATED + PAPER + "## What Else\n\ntext\n")))
                .containsExactly(tuple(3, "## What Else\n\ntext".length()));
        assertThat(outside(parser.parse(DATED + "## What's New\n\ntext\n")))
                .containsExactly(tuple(1, (DATED + "## What's New\n\ntext").length()));
    }

    @Test
    void aHeadingOfLevelThreeIsAPaperUnlessItIsALabel() {
        assertThat(parser.parse(DATED + PAPER + "### What's New\n\ntext\n" + UNLINKED)
                        .digests())
                .singleElement()
                .satisfies(digest ->
                        assertThat(digest.papers()).extracting(Paper::title).containsExactly("A Title", "Unlinked"));
    }

    @Test
    void anUnderlinedHeadingNeedsABlankLineAbove() {
        String underlined = "Daily Papers (2031-02-04)\n-----\n";

        assertThat(parser.parse(DATED + PAPER + "\n" + underlined).digests()).hasSize(2);
        assertThat(parser.parse(DATED + PAPER + underlined).digests()).hasSize(2);
        assertThat(parser.parse(DATED + PAPER + "text\n" + underlined).digests())
                .hasSize(1);
        assertThat(parser.parse("text\n" + underlined).digests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Daily Papers (2031-02-03)\n---\n", "Daily Papers 2031-02-03\n---\n", "# 2031-02-03\n"})
    void anUnusualHeadingIsReportedOnce(String heading) {
        ParseResult result = parser.parse("\n" + heading + PAPER);

        assertThat(result.digests().get(0).date()).isPresent();
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.UNUSUAL_HEADING);
            assertThat(d.span())
                    .isEqualTo(new SourceSpan(2, 1, 1, heading.strip().length()));
        });
    }

    @Test
    void anUnderlinedPaperIsReportedAndItsUnderlineIsMarkup() {
        ParseResult result = parser.parse(DATED + "\n[B](https://arxiv.org/abs/3102.00002)\n---\nVote: 5\n");
        Paper paper = result.digests().get(0).papers().get(0);

        assertThat(paper.title()).isEqualTo("B");
        assertThat(paper.votes()).hasValue(5);
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().line())
                .containsExactly(tuple(DiagnosticCode.UNUSUAL_HEADING, 3));
    }

    @Test
    void aLoneSurrogateInAnUnderlinedHeadingIsReportedOnItsLine() {
        ParseResult result = parser.parse("A \uD83D (2031-02-03)\n---\n" + PAPER);

        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.LONE_SURROGATE)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(1, 3, 2, 1));
    }

    @Test
    void aLongLineThatIsNotAHeadingIsText() {
        DigestParser narrow = DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(60).build())
                .build();
        String line = "text ".repeat(20);

        ParseResult result = narrow.parse(line + "\n\n## " + line + "\n\n" + DATED + PAPER);

        assertThat(result.digests()).hasSize(1);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().line())
                .containsExactly(tuple(DiagnosticCode.TEXT_OUTSIDE_PAPERS, 1), tuple(DiagnosticCode.LIMIT_EXCEEDED, 3));
    }

    @Test
    void aDigestWithoutPapersEndsWithItsHeading() {
        ParseResult result = parser.parse(DATED + "\n\n" + DATED + PAPER);

        assertThat(result.digests())
                .extracting(digest -> digest.papers().size())
                .containsExactly(0, 1);
        assertThat(result.digestSpan(0)).isEqualTo(new SourceSpan(1, 1, 0, DATED.length() - 1));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().line())
                .containsExactly(tuple(DiagnosticCode.DIGEST_WITHOUT_PAPERS, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\n", "### Other\n", "## Other\n"})
    void aDatedHeadingWithoutPapersIsTextIfAnythingFollows(String below) {
        ParseResult result = parser.parse(DATED + "\n" + below + "\n" + DATED + PAPER);

        assertThat(result.digests()).hasSize(1);
        assertThat(outside(result)).containsExactly(tuple(1, (DATED + "\n" + below).length() - 1));
    }

    @Test
    void anUploadsLineStartsADigestAndIsItsTitle() {
        String line = "New uploads on arXiv(cs.CL)";
        ParseResult result = parser.parse(DATED + PAPER + line + "\n\ntext\n\n" + PAPER);

        assertThat(result.digests()).hasSize(2);
        assertThat(result.digests().get(1).title()).contains(line);
        assertThat(result.digestSpan(1).line()).isEqualTo(3);
        assertThat(result.diagnostics())
                .extracting(
                        Diagnostic::code, d -> d.span().line(), d -> d.span().length())
                .containsExactly(
                        tuple(DiagnosticCode.DIGEST_WITHOUT_DATE, 3, line.length()),
                        tuple(DiagnosticCode.TEXT_OUTSIDE_PAPERS, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New uploads on arXiv(",
                "New uploads on arXiv(cs.CL",
                "New uploads on arXiv(cs.CL) today",
                "new uploads on arXiv(cs.CL)",
                " New uploads on arXiv(cs.CL)",
                "```\nNew uploads on arXiv(cs.CL)\n```",
            })
    void linesSimilarToAnUploadsLineAreText(String line) {
        assertThat(parser.parse(DATED + PAPER + line + "\n").digests()).hasSize(1);
    }

    private static List<Tuple> outside(ParseResult result) {
        return result.diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS)
                .map(d -> tuple(d.span().line(), d.span().length()))
                .toList();
    }
}

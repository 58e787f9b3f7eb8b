package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the entry of a paper says besides its title and URL. */
class PaperReaderTest {

    private static final String PAPER = "https://arxiv.org/abs/3102.00001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[A Title](PAPER)¦¦",
                "[A Title](PAPER) 👍 12¦12¦",
                "[A Title](PAPER) [[Code](c)]¦¦Code=c",
                "[A Title](PAPER) [Code](c) [Data](d)¦¦Code=c Data=d",
                "[A Title](PAPER) [Code](c) ⭐ 66¦66¦Code=c",
                "[A Title](PAPER) ([PDF](PAPER))¦¦",
                "[A Title](PAPER) [[back]](#toc)¦¦",
                "A Title ([arXiv](PAPER), [Code](c))¦¦Code=c",
                "A Title ([Code](c), [arXiv](PAPER))¦¦Code=c",
                "A Title (PAPER)¦¦",
            })
    void anEntryMayHaveVotesAndLinks(String heading, String votes, String links) {
        ParseResult result = parse(heading);
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.title()).isEqualTo("A Title");
        assertThat(paper.url()).contains(PAPER);
        assertThat(paper.votes().isPresent() ? String.valueOf(paper.votes().getAsInt()) : null)
                .isEqualTo(votes);
        assertThat(paper.links()).isEqualTo(links(links));
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void wordsAfterALinkAreKept() {
        ParseResult result = parse("[A Title](PAPER) some words");

        assertThat(ParsedLines.paper(result).title()).isEqualTo("A Title");
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("some words");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEXT_BESIDE_LINKS);
            assertThat(diagnostic.message()).isEqualTo("words beside the title; kept as unrecognized");
        });
    }

    @Test
    void votesOfTheEntryPrecedeThoseOfAField() {
        ParseResult result = parse("[A Title](PAPER) 👍 12\n\nVotes: 5");

        assertThat(ParsedLines.paper(result).votes()).hasValue(12);
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Votes: 5");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }

    @Test
    void aPaperWithoutAUrlIsReported() {
        ParseResult result = parse("A Title\n\nAuthors: Ada Example");

        assertThat(ParsedLines.paper(result).url()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PAPER_WITHOUT_LINK);
            assertThat(diagnostic.span().line()).isEqualTo(3);
        });
    }

    @Test
    void thePapersBelowAHeadingHaveItsTopic() {
        List<Paper> papers = DigestParser.create()
                .parse("# Daily Papers (2031-02-03)\n\n### [A](" + PAPER + ")\n\n## cs.CL\n\n### [B](" + PAPER + ")\n")
                .digests()
                .get(0)
                .papers();

        assertThat(papers).extracting(paper -> paper.topic().orElse("")).containsExactly("", "cs.CL");
    }

    @ParameterizedTest
    @CsvSource({"-----", "====="})
    void anUnderlineIsMarkup(String underline) {
        ParseResult result =
                DigestParser.create().parse("## (2031-02-03)\n\n[A](" + PAPER + ")\n" + underline + "\n\nNotes: a\n");

        assertThat(ParsedLines.paper(result).title()).isEqualTo("A");
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNUSUAL_HEADING);
    }

    private static ParseResult parse(String heading) {
        return DigestParser.create()
                .parse("## Daily Papers (2031-02-03)\n\n### " + heading.replace("PAPER", PAPER) + "\n");
    }

    private static List<Link> links(String links) {
        return links == null
                ? List.of()
                : List.of(links.split(" ", -1)).stream()
                        .map(link ->
                                Link.of(link.substring(0, link.indexOf('=')), link.substring(link.indexOf('=') + 1)))
                        .toList();
    }
}

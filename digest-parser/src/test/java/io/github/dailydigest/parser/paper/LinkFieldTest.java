package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFieldTest {

    private static final String PAPER = "https://arxiv.org/abs/3102.00001";
    private static final String CODE = "https://example.org/code";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Link: " + PAPER,
                "Link: <" + PAPER + ">",
                "Link: [PDF](" + PAPER + ")",
                "Link: [PDF](<" + PAPER + ">)",
                "Link: [PDF](" + PAPER + " \"tip\")",
                "Link: " + PAPER + ".",
                "**Link**: [" + PAPER + "](" + PAPER + ")",
                "- **arXiv link:** " + PAPER,
                "arXiv：" + PAPER,
                "论文链接：" + PAPER,
                "> 논문: [원문](" + PAPER + ")",
                "🔗 **Paper** - [arXiv](" + PAPER + ")",
                "- [ ] PDF: " + PAPER,
                "| **Link** | [PDF](" + PAPER + ") |",
                "[arXiv](" + PAPER + ")",
                "- [논문](" + PAPER + ")",
                PAPER,
                "<" + PAPER + ">",
                "arXiv ID: 3102.00001",
                "ID: arXiv:3102.00001",
                "arXiv: 3102.00001",
                "arXiv ID: `3102.00001`",
                "arXiv ID: 3102.00001 [cs.CL]",
            })
    void aLinkToAHomeOfPapersIsTheUrl(String line) {
        ParseResult result = ParsedLines.resultWithoutUrl(line);

        assertThat(ParsedLines.paper(result).url()).contains(PAPER);
        assertThat(ParsedLines.paper(result).links()).isEmpty();
        assertThat(ParsedLines.paper(result).metadata()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3102.00001v12|https://arxiv.org/abs/3102.00001v12",
                "1402.0001|https://arxiv.org/abs/1402.0001",
                "cs/3102001|https://arxiv.org/abs/cs/3102001",
                "math.GT/3102001v1|https://arxiv.org/abs/math.GT/3102001v1",
                "cond-mat/3102001|https://arxiv.org/abs/cond-mat/3102001",
                "ARXIV:3102.00001|https://arxiv.org/abs/3102.00001",
            })
    void anIdentifierGivesTheUrl(String identifier, String url) {
        assertThat(ParsedLines.paper(ParsedLines.resultWithoutUrl("arXiv ID: " + identifier))
                        .url())
                .contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOI: 10.1000/ab(1)",
                "**DOI**: doi:10.1000/ab(1)",
                "ID: doi: 10.1000/ab(1)",
                "Link: 10.1000/ab(1)"
            })
    void aDoiGivesTheUrl(String line) {
        assertThat(ParsedLines.paper(ParsedLines.resultWithoutUrl(line)).url())
                .contains("https://doi.org/10.1000/ab(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link: [Other Words](%s)", "> 논문: [Other Words](%s)"})
    void wordsOfTheLinkInAFieldAreKept(String line) {
        ParseResult result = ParsedLines.resultWithoutUrl(line.formatted(PAPER));

        assertThat(ParsedLines.paper(result).url()).contains(PAPER);
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Other Words");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(DiagnosticCode.TEXT_BESIDE_LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link: [3102.00001](%s)", "Link: [arxiv.org/abs/3102.00001](%s)", "Link: [see %s](%1$s)"})
    void aPartOfTheUrlIsNoWords(String line) {
        ParseResult result = ParsedLines.resultWithoutUrl(line.formatted(PAPER));

        assertThat(ParsedLines.paper(result).url()).contains(PAPER);
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOI: 10.100/a", "DOI: 10.1000", "DOI: 10.1000/a b", "Code: 10.1000/a", "DOI: 110.1000/a"})
    void otherValuesAreNoDoi(String line) {
        assertThat(ParsedLines.paper(ParsedLines.resultWithoutUrl(line)).url()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3102.001",
                "3102.000001",
                "3102.00001v123",
                "3102.00001v0",
                "3102.00001v01",
                "-/1234567",
                "--x/1234567",
                "3102.00001 and more",
                "cs/310200",
                "CS/3102001",
                "``",
                "`3102.00001",
                "3102.00001`",
                "",
                "3102.00001 [cs CL]"
            })
    void otherValuesAreNoIdentifier(String value) {
        assertThat(LinkField.identifier(value, 0, value.length())).isNull();
        assertThat(ParsedLines.paper(ParsedLines.resultWithoutUrl("arXiv ID: " + value)))
                .satisfies(paper -> assertThat(paper.url()).isEmpty())
                .satisfies(paper -> assertThat(paper.metadata()).containsOnlyKeys("arXiv ID"));
    }

    @Test
    void anIdentifierIsMetadataOfAPaperWithAUrl() {
        assertThat(ParsedLines.paper("arXiv ID: 3102.00002").metadata()).isEqualTo(Map.of("arXiv ID", "3102.00002"));
        assertThat(ParsedLines.paper("arXiv ID: 3102.00002").links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "3102.00001 [PDF](u)=PDF u",
                "3102.00001 | [PDF](u) | [Code](v)=PDF u;Code v",
                "`3102.00001`｜[PDF](u)=PDF u",
                "3102.00001|[PDF](u)=PDF u",
                "arXiv:3102.00001 · [PDF](u)=PDF u",
            })
    void linksMayFollowAnIdentifier(String value, String links) {
        ParseResult result = ParsedLines.resultWithoutUrl("arXiv ID: " + value);
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.url()).contains(PAPER);
        assertThat(paper.links())
                .containsExactlyElementsOf(Stream.of(links.split(";"))
                        .map(link -> link.split(" "))
                        .map(link -> Link.builder().text(link[0]).url(link[1]).build())
                        .toList());
        assertThat(paper.metadata()).isEmpty();
        assertThat(paper.unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void linksAfterAnIdentifierThatIsNotNeededAreLinks() {
        Paper paper = ParsedLines.paper("arXiv ID: 3102.00002 | [PDF](u)");

        assertThat(paper.url()).isNotEqualTo(Optional.of("https://arxiv.org/abs/3102.00002"));
        assertThat(paper.links())
                .containsExactly(Link.builder().text("PDF").url("u").build());
    }

    @Test
    void anIdentifierOfAResourceIsMetadata() {
        Paper paper = ParsedLines.paper(ParsedLines.resultWithoutUrl("Model: 3102.00001"));

        assertThat(paper.url()).isEmpty();
        assertThat(paper.metadata()).isEqualTo(Map.of("Model", "3102.00001"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code: https://example.org/code|Code=https://example.org/code",
                "GitHub: [ada/example](https://example.org/code)|ada/example=https://example.org/code",
                "- **Project page**: <https://example.org/p>|Project page=https://example.org/p",
                "代码：https://example.org/code|代码=https://example.org/code",
                "Data: https://arxiv.org/abs/3102.00009|Data=https://arxiv.org/abs/3102.00009",
                "[Code](https://example.org/code)|Code=https://example.org/code",
                "[Code](code.md)|Code=code.md",
                "https://example.org/code|https://example.org/code=https://example.org/code",
                "Link: https://example.org/a|Link=https://example.org/a",
                "Links: [A](a), [B](b)|A=a B=b",
                "Links: https://example.org/a https://example.org/b|Links=https://example.org/a Links=https://example.org/b",
                "Links: [A](a) • https://example.org/b|A=a Links=https://example.org/b",
                "[](u)|u=u",
            })
    void otherLinksAreKeptWithTheirText(String line, String links) {
        ParseResult result = ParsedLines.resultWithoutUrl(line);

        assertThat(ParsedLines.paper(result).url()).isEmpty();
        assertThat(links(ParsedLines.paper(result))).isEqualTo(links);
        assertThat(ParsedLines.paper(result).metadata()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
    }

    @Test
    void theFirstHomeOfPapersInSourceOrderIsTheUrl() {
        Paper paper = ParsedLines.paper(ParsedLines.resultWithoutUrl(
                "Code: " + CODE, "HF: https://huggingface.co/papers/3102.00001", "arXiv: " + PAPER));

        assertThat(paper.url()).contains("https://huggingface.co/papers/3102.00001");
        assertThat(links(paper)).isEqualTo("Code=" + CODE + " arXiv=" + PAPER);
    }

    @Test
    void theUrlOfThePaperIsNoLink() {
        ParseResult result =
                ParsedLines.result("Links: [arXiv](" + PAPER + "), [Code](" + CODE + ")", "[PDF](" + PAPER + ")");

        assertThat(links(ParsedLines.paper(result))).isEqualTo("Code=" + CODE);
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void anAnchorIsNoLink() {
        ParseResult result = ParsedLines.result("[back](#top) · [Code](" + CODE + ")");

        assertThat(links(ParsedLines.paper(result))).isEqualTo("Code=" + CODE);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void theTextOfALinkOnItsOwnLineIsASecondTitle() {
        Paper paper = ParsedLines.paper(ParsedLines.resultWithoutUrl("[한글 제목](" + PAPER + ")"));

        assertThat(paper.title()).isEqualTo("A Title");
        assertThat(paper.url()).contains(PAPER);
        assertThat(paper.metadata()).isEqualTo(Map.of("Title", "한글 제목"));
        assertThat(paper.links()).isEmpty();
    }

    @Test
    void theTextOfALinkInAFieldIsNoTitle() {
        Paper paper = ParsedLines.paper(ParsedLines.resultWithoutUrl("Link: [한글 제목](" + PAPER + ")"));

        assertThat(paper.url()).contains(PAPER);
        assertThat(paper.metadata()).isEmpty();
        assertThat(paper.links()).isEmpty();
    }

    @Test
    void aSecondTitleIsALinkIfThereIsAFieldOfTitles() {
        Paper paper = ParsedLines.paper(ParsedLines.resultWithoutUrl("Title: 제목", "", "[한글 제목](" + PAPER + ")"));

        assertThat(paper.metadata()).isEqualTo(Map.of("Title", "제목"));
        assertThat(paper.url()).contains(PAPER);
        assertThat(links(paper)).isEqualTo("한글 제목=" + PAPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://arxiv.org/abs/", "http://arxiv.org/pdf", "https://www.arxiv.org/abs"})
    void aUrlThatWasCutIsKept(String url) {
        ParseResult result = ParsedLines.resultWithoutUrl("Link: " + url);

        assertThat(ParsedLines.paper(result).url()).isEmpty();
        assertThat(ParsedLines.paper(result).links()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Link: " + url);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.UNREADABLE_URL);
    }

    @Test
    void wordsBesideLinksAreKept() {
        ParseResult result = ParsedLines.result("Code: see the pages [A](a), then some words, [B](b) at last.");

        assertThat(links(ParsedLines.paper(result))).isEqualTo("A=a B=b");
        assertThat(ParsedLines.paper(result).unrecognized())
                .containsExactly("see the pages", "then some words", "at last");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.TEXT_BESIDE_LINKS);
        assertThat(result.diagnostics()).extracting(d -> d.span().column()).containsExactly(7, 29, 53);
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "and", "Read more on", "see", "via", "→", "😀"})
    void someWordsBesideLinksMeanNothing(String words) {
        ParseResult result = ParsedLines.result("Code: " + words + " [A](a) " + words + " [B](b)");

        assertThat(links(ParsedLines.paper(result))).isEqualTo("A=a B=b");
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aValueWithoutALinkIsMetadata() {
        assertThat(ParsedLines.paper("Code: soon", "", "PDF: later").metadata())
                .isEqualTo(Map.of("Code", "soon", "PDF", "later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a", "[a](b)", "see [a](b) for it", "https://arxiv.org/abs/"})
    void aValueMayBeLinks(String value) {
        assertThat(LinkField.hasLinks(value, 0, value.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "[a]", "arxiv.org/abs/"})
    void otherValuesAreWords(String value) {
        assertThat(LinkField.hasLinks(value, 0, value.length())).isFalse();
    }

    private static String links(Paper paper) {
        List<Link> links = paper.links();
        return String.join(
                " ", links.stream().map(link -> link.text() + "=" + link.url()).toList());
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.DigestParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under a heading that names no digest, a heading is a paper only if there is evidence. */
class PaperEvidenceTest {

    private static final String ABOVE = "## Tools\n\n";
    private static final String DATED = "## Daily Papers (2031-02-03)\n\n";
    private static final String LINKED = "### [A Title](https://example.org/a)\n";
    private static final String UNLINKED = "### A Title\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/3102.00001",
                "http://doi.org/10.1000/1",
                "https://dx.doi.org/10.1000/1",
                "https://www.openreview.net/forum?id=1",
                "https://aclanthology.org/2031.acl-1.1",
                "https://proceedings.mlr.press/v1/a.html",
                "https://papers.nips.cc/paper/1",
                "https://proceedings.neurips.cc/paper/1",
                "https://openaccess.thecvf.com/content/1.html",
                "https://huggingface.co/papers/3102.00001",
                "HTTPS://ALPHAXIV.ORG/abs/3102.00001",
            })
    void aLinkToAHomeOfPapersIsEvidence(String url) {
        assertThat(papers(ABOVE + "### [A Title](" + url + ")\n")).isOne();
        assertThat(papers(ABOVE + "### A Title (" + url + ")\n")).isEqualTo(url.startsWith("http") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "https://doi.org/11",
                "https://openreview.net/",
                "https://example.org/?https://openreview.net/forum",
                "https://huggingface.co/models/a",
            })
    void otherLinksAreNotEvidence(String url) {
        assertThat(papers(ABOVE + "### [A Title](" + url + ")\n")).isZero();
    }

    /**
     * The lines below an entry, with {@code ¶} for a line feed, and in which places they make it a paper: linked and
     * unlinked below any heading, then linked and unlinked in a dated digest.
     */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Vote: 5 => +-++",
                "**Authors:** Ada Example => +-++",
                "Authors: => ----",
                "Authors: Ada Example¶¶What's New: a => ++++",
                "What's New: a => --+-",
                "- **What's New**: a => --+-",
                "- **What's New**: a¶- **Abstract**: b => ++++",
                "**What's New**: a¶¶1. **Method**: b => ++++",
                "- **What's New**: a¶- **What's New**: b => --+-",
                "- **Any Words**: a¶- **More Words**: b => ----",
                "text¶¶Comments: 9 pages => ----",
                "![](https://example.org/a.png) => --+-",
                "Link: https://arxiv.org/abs/3102.00001 => ++++",
                "Link: https://example.org/a => ----",
                "[PDF](https://arxiv.org/pdf/3102.00001) => ++++",
                "[PDF](https://example.org/a.pdf) => ----",
                "arXiv ID: 3102.00001 => ++++",
                "Code: https://arxiv.org/abs/3102.00001 => ----",
                "| **Authors** | Ada Example | => +-++",
                "| | |¶|---|---|¶| Authors | Ada Example | => +-++",
                "| Authors | Ada Example |¶|---|---|¶| Notes | a |¶| Link | https://arxiv.org/abs/3102.00001 | => ++++",
                "| Notes | a |¶| Authors | Ada Example | => ----",
                "| Name | Type |¶|---|---|¶| authors | `string[]` |¶| votes | number | => ----",
                "| Name | Type |¶¶| Authors | Ada Example | => +-++",
                "| Name | Type |¶text¶| Authors | Ada Example | => +-++",
                "| Paper | Link |¶|---|---|¶| [One](https://arxiv.org/abs/3102.00001) | [Code](u) | => ----",
                "[Another Title](https://arxiv.org/abs/3102.00001) => ++++",
                "[Another Title](https://arxiv.org/abs/3102.00001)¶Vote: 5 => ++++",
                "[One](https://arxiv.org/abs/3102.00001)¶[Two](https://arxiv.org/abs/3102.00002) => ----",
                "[One](https://arxiv.org/abs/3102.00001)¶[Two](https://arxiv.org/abs/3102.00002)¶Vote: 5 => +-+-",
                "**Name: A Bold Title**¶Link: https://arxiv.org/abs/3102.00001 => +-+-",
                "**A Bold Title**¶Link: https://arxiv.org/abs/3102.00001 => +-+-",
                "- text¶  Link: https://arxiv.org/abs/3102.00001 => ----",
                "* Link: https://arxiv.org/abs/3102.00001 => ++++",
                "* text¶* Link: https://arxiv.org/abs/3102.00001 => ++++",
                "- text¶  Link: a¶Link: https://arxiv.org/abs/3102.00001 => ++++",
                "#### Method¶¶a¶¶#### Result¶¶b => ----",
                "#### Method ####¶¶a¶¶Vote: 5 => +-++",
                "#### Aside¶¶Vote: 5 => ----",
                "Aside¶---¶Vote: 5 => ----",
                "text¶¶Aside¶---¶Vote: 5 => ----",
                "text¶Aside¶---¶Vote: 5 => +-++",
                "#### Method¶Aside¶---¶Vote: 5 => ----",
                "Vote: 5¶---¶text => +-++",
                "[Another Title](https://arxiv.org/abs/3102.00001)¶#### Aside => ++++",
                "```¶### b¶```¶Vote: 5 => +-++",
                "```¶Vote: 5¶``` => ----",
                "<!-- ### b -->¶Vote: 5 => +-++",
            })
    void whatIsBelowAnEntryMakesItAPaper(String below, String places) {
        String lines = below.replace('¶', '\n') + "\n";
        StringBuilder papers = new StringBuilder();
        for (String above : List.of(ABOVE, DATED)) {
            for (String entry : List.of(LINKED, UNLINKED)) {
                boolean close = isPaper(above + entry + lines);
                assertThat(isPaper(above + entry + "\n" + lines)).isEqualTo(close);
                papers.append(close ? '+' : '-');
            }
        }

        assertThat(papers).hasToString(places);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md,true",
        "/310203/a-title,true",
        "../a?b=1,true",
        "#a,false",
        "//example.org/a,false",
        "https://example.org/a,false",
        "mailto:a,false"
    })
    void aRelativeLinkIsEvidenceInADatedDigest(String url, boolean evidence) {
        assertThat(isPaper(DATED + "### [A Title](" + url + ")\n")).isEqualTo(evidence);
        assertThat(isPaper(ABOVE + "### [A Title](" + url + ")\n")).isFalse();
    }

    /** A date that the whole page has, then an entry that only a dated heading above makes a paper. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Updated on 2031-02-03 => ### [A Title](docs/api.md)",
                "Last updated: 2031-02-03 => ### [A Title](docs/api.md)",
                "---¶date: 2031-02-03¶--- => ### [A Title](docs/api.md)",
                "Updated on 2031-02-03 => # A Title¶Author: Ada Example",
                "Updated on 2031-02-03¶--- => # A Title¶Author: Ada Example",
                "---¶date: 2031-02-03¶--- => # A Title¶Author: Ada Example",
                "Updated on 2031-02-03 => ### [A Title](https://example.org/a)¶![](https://example.org/a.png)",
            })
    void aDateOfThePageIsNotEvidence(String date, String entry) {
        String page = "\n\n" + entry.replace('¶', '\n') + "\n";

        assertThat(isPaper(date.replace('¶', '\n') + page)).isFalse();
        assertThat(isPaper("## 2031-02-03" + page)).isTrue();
        assertThat(dated(date.replace('¶', '\n') + "\n\n### [A Title](https://arxiv.org/abs/3102.00001)" + page))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A Title]()", "[A Title]( https://example.org/a )"})
    void theFormOfTheWriterIsEvidence(String entry) {
        assertThat(isPaper(ABOVE + "### " + entry + "\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What's New", "Abstract", "**Any Words**:", "1. Method"})
    void aLabelIsNotAPaper(String label) {
        assertThat(papers(DATED + "### " + label + "\n\nVote: 5\n")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "Code: here",
                "**Any Words**: a",
                "-**Any Words**: a",
                "- text",
                "-",
                "- ",
                "```\nVote: 5\n```",
                "<!--\nVote: 5\n-->",
                "### b\nVote: 5",
                "# b\nVote: 5",
            })
    void otherTextBelowIsNotEvidence(String below) {
        assertThat(papers(ABOVE + LINKED + "\n" + below + "\n")).isLessThanOrEqualTo(below.startsWith("### b") ? 1 : 0);
        assertThat(DigestParser.create().parse(ABOVE + LINKED + "\n" + below).digests())
                .allSatisfy(digest -> assertThat(digest.papers().get(0).title()).isEqualTo("b"));
    }

    @Test
    void evidenceIsSearchedForInAHundredLines() {
        assertThat(papers(ABOVE + LINKED + "a\n".repeat(99) + "Vote: 5\n")).isOne();
        assertThat(papers(ABOVE + LINKED + "a\n".repeat(100) + "Vote: 5\n")).isZero();
    }

    @Test
    void badgesAndLinksAboveABreakAreNotAPaper() {
        String badges = "[![Build](https://example.org/b.svg)](https://example.org/b)\n";

        assertThat(papers(badges + "---\nAuthor: Ada Example\n")).isZero();
        assertThat(papers("### " + badges + "Author: Ada Example\n")).isOne();
        assertThat(papers("[Build](https://example.org/b)\n---\nAuthor: Ada Example\n"))
                .isZero();
        assertThat(papers("[A Title](https://arxiv.org/abs/3102.00001)\n---\nAuthor: Ada Example\n"))
                .isOne();
    }

    @Test
    void evidenceForAnUnderlinedEntryIsBelowItsUnderline() {
        assertThat(papers(ABOVE + "A Title\n---\nVote: 5\nMethod: a\n")).isOne();
        assertThat(papers(ABOVE + "A Title\n---\n")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [A Title](https://arxiv.org/abs/3102.00001)",
                "### A Title (https://arxiv.org/abs/3102.00001)",
                "text\n\n### [A Title](https://arxiv.org/abs/3102.00001)",
                "### [A Title](https://example.org/a)\n\n- **What's New**: a",
                "### [A Title](a-title.md)",
                "### A Title\n\nVote: 5",
                "# [A Title](https://arxiv.org/abs/3102.00001)",
                "#### A Title (https://arxiv.org/abs/3102.00001)",
                "[A Title](https://arxiv.org/abs/3102.00001)\n---",
                "#### Aside\n\n### [A Title](https://arxiv.org/abs/3102.00001)",
                "Aside\n---\n\n### [A Title](https://arxiv.org/abs/3102.00001)",
                "```\n## b\n```\n### [A Title](https://arxiv.org/abs/3102.00001)",
            })
    void anUnusualDateStartsADigestAboveAPaper(String below) {
        assertThat(dated("## 2031-02-03\n\n" + below + "\n")).isTrue();
        assertThat(dated("2031-02-03\n----------\n" + below)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "### A Title",
                "### A Title\n\n- **What's New**: a",
                "### [A Title](https://example.org/a)",
                "### A Title (https://example.org/a)",
                "## [A Title](https://example.org/a)",
                "#### [A Title](https://example.org/a)",
                "[A Title](https://example.org/a)\n---",
                "### Fixed\n\n### [A Title](https://example.org/a)",
                "## License\n\n### [A Title](https://example.org/a)",
                "```\n### [A Title](https://example.org/a)\n```",
            })
    void anUnusualDateStartsNoDigestAboveAnythingElse(String below) {
        assertThat(dated("## 2031-02-03\n\n" + below + "\n")).isFalse();
        assertThat(dated("2031-02-03\n----------\n" + below)).isFalse();
    }

    @Test
    void aPaperMayFollowADateAtAnyDistance() {
        String paper = "### [A Title](https://arxiv.org/abs/3102.00001)\n";

        assertThat(dated("## 2031-02-03\n" + "a\n".repeat(500) + paper)).isTrue();
        assertThat(dated("2031-02-03\n---\n" + "a\n".repeat(500) + paper)).isTrue();
    }

    private static boolean isPaper(String text) {
        return DigestParser.create().parse(text).digests().stream()
                .flatMap(digest -> digest.papers().stream())
                .anyMatch(paper -> paper.title().equals("A Title"));
    }

    private static int papers(String text) {
        return DigestParser.create().parse(text).digests().stream()
                .mapToInt(digest -> digest.papers().size())
                .sum();
    }

    private static boolean dated(String text) {
        return DigestParser.create().parse(text).digests().stream()
                .anyMatch(digest -> digest.date().isPresent());
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.DigestParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under a heading that names no digest, a heading is a paper only if there is evidence. */
class PaperEvidenceTest {

    private static final String ABOVE = "## Tools\n\n";
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote: 5",
                "  **Authors:** Ada Example",
                "text\n\nComments: 9 pages",
                "- **What's New**: a",
                "* **Any Words**: a",
                "+ *Any Words*:",
                "-   __Any Words__: a",
                "   - **Any Words**: a",
                "#### Aside\n\nVote: 5",
                "**What's New**: a",
                "1. **What's New**: a",
                "- What's New: a",
                "What's New",
                "#### What's New ####\na",
                "###### 1. What's New\na",
                "```\n### b\n```\nVote: 5",
                "<!-- ### b -->\nVote: 5",
            })
    void aFieldOrALabelledSectionBelowIsEvidence(String below) {
        assertThat(papers(ABOVE + LINKED + "\n" + below + "\n")).isOne();
        assertThat(papers(ABOVE + LINKED + below)).isOne();
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
    void belowAnUnlinkedHeadingOnlyAKnownNameIsEvidence() {
        assertThat(papers(ABOVE + UNLINKED + "- **What's New**: a\n")).isOne();
        assertThat(papers(ABOVE + UNLINKED + "- **Any Words**: a\n")).isZero();
        assertThat(papers(ABOVE + UNLINKED + "Vote: 5\n")).isOne();
    }

    @Test
    void evidenceIsSearchedForInAHundredLines() {
        assertThat(papers(ABOVE + LINKED + "a\n".repeat(99) + "Vote: 5\n")).isOne();
        assertThat(papers(ABOVE + LINKED + "a\n".repeat(100) + "Vote: 5\n")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [A Title](https://example.org/a)",
                "### A Title (https://example.org/a)",
                "text\n\n### [A Title](https://example.org/a)",
                "### A Title\n\nVote: 5",
                "### A Title\n\n- **What's New**: a",
                "# [A Title](https://arxiv.org/abs/3102.00001)",
                "#### A Title (https://arxiv.org/abs/3102.00001)",
                "[A Title](https://arxiv.org/abs/3102.00001)\n---",
                "#### Aside\n\n### [A Title](https://example.org/a)",
                "Aside\n---\n\n### [A Title](https://example.org/a)",
                "```\n## b\n```\n### [A Title](https://example.org/a)",
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
                "### A Title\n\n- **Any Words**: a",
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
    void aPaperIsSearchedForInAHundredLines() {
        assertThat(dated("## 2031-02-03\n" + "a\n".repeat(99) + LINKED)).isTrue();
        assertThat(dated("## 2031-02-03\n" + "a\n".repeat(100) + LINKED)).isFalse();
        assertThat(dated("2031-02-03\n---\n" + "a\n".repeat(99) + LINKED)).isTrue();
        assertThat(dated("2031-02-03\n---\n" + "a\n".repeat(100) + LINKED)).isFalse();
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

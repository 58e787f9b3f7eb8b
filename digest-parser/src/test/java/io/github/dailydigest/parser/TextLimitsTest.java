package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of texts: their length, and how deeply they nest. */
class TextLimitsTest extends AllInputsTestBase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments: 0123456789012345678901234567890123456789012345678901234567890",
                "Authors: Ada Example of the Example University of Examples, Bo Sample, Cy Instance",
                "![](https://example.org/0123456789/0123456789/0123456789/0123456789.png)",
                "prose that is longer than any prose should be where so little is allowed",
                "- **What's New**: a body that is longer than any body of a section should be here",
                "- **What's New**: a body that is longer\n  than any body of a section should be here",
                "  - a bullet that is longer\n    than any bullet should be in such a narrow place",
                "- **A label that is longer than any label should be in such a narrow place**: a",
                "What's New: a body that is longer\nthan any body of a section should be here",
                "-   <!-- summary -->\n    > a quote that is longer than any quote should be in such a place",
                "-   <!-- field -->\n    ****Comments****: a value that is longer\n    than any value of a field should be here",
                "-   <!-- field -->\n    ****A key that is longer than any key of a field should be in such a place****: a",
                "[Watch Video](https://example.org/0123456789/0123456789/0123456789/01234.mp4)",
                "<video src='https://example.org/0123456789/0123456789/0123456789/01234.mp4'></video>",
                "- a bullet that is longer than any bullet should be in such a narrow place",
            })
    void fieldsAndSectionsBeyondTheLimitAreKept(String line) throws IOException {
        everywhere(limits -> limits.maxTextLength(60), HEAD + line + "\n", result -> {
            Paper paper = result.papers().get(0);
            assertThat(paper.unrecognized()).containsExactly(line.strip());
            assertThat(paper.sections()).isEmpty();
            assertThat(paper.authors()).isEmpty();
            assertThat(paper.metadata()).isEmpty();
            assertThat(paper.media()).isEmpty();
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .containsExactly("5 LIMIT_EXCEEDED");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A long key: a",
                "A long key: a,\n            and more",
            })
    void fieldsWhoseKeyIsLongerThanTheLimitAreKept(String field) throws IOException {
        String markdown = HEAD + field + "\nVote: 5\n";

        everywhere(limits -> limits.maxKeyLength("A long key".length()), markdown, result -> {
            assertThat(result.papers().get(0).metadata()).containsOnlyKeys("A long key");
            assertThat(result.diagnostics()).isEmpty();
        });
        everywhere(limits -> limits.maxKeyLength("A long key".length() - 1), markdown, result -> {
            assertThat(result.papers().get(0).metadata()).isEmpty();
            assertThat(result.papers().get(0).unrecognized()).containsExactly(field);
            assertThat(result.papers().get(0).votes()).hasValue(5);
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void keysOfTheDefaultLengthAreParsedAndLongerOnesAreKept() throws IOException {
        String key = "가".repeat(ParseLimits.defaults().maxKeyLength());
        String marked = HEAD + "-   <!-- field -->\n    ****@****: a\n";

        everywhere(
                limits -> limits,
                marked.replace("@", key),
                result -> assertThat(result.papers().get(0).metadata()).containsOnlyKeys(key));
        everywhere(limits -> limits, marked.replace("@", key + "가"), result -> {
            assertThat(result.papers().get(0).metadata()).isEmpty();
            assertThat(result.papers().get(0).unrecognized()).hasSize(1);
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **What's New**: a\n  - b\n    - c\n      - d\n        - e",
                "- **What's New**: > a\n  > > > > b",
                "-   <!-- summary -->\n    > > > > b",
                "- a\n  - > - b",
                "> > > > prose",
                "- **What's New**: [{\"What's New\": '> > > > a'}]",
            })
    void sectionsThatNestMoreDeeplyThanTheLimitAreKept(String section) throws IOException {
        everywhere(limits -> limits.maxNestingDepth(3), HEAD + section + "\n", result -> {
            boolean printed = section.contains("[{");
            assertThat(result.papers().get(0).sections()).hasSize(printed ? 1 : 0);
            assertThat(result.papers().get(0).unrecognized()).isEqualTo(printed ? List.of() : List.of(section));
            assertThat(result.codes())
                    .containsExactly(printed ? DiagnosticCode.PRINTED_LITERAL : DiagnosticCode.LIMIT_EXCEEDED);
        });
        everywhere(
                limits -> limits.maxNestingDepth(4),
                HEAD + section + "\n",
                result -> assertThat(result.papers().get(0).unrecognized())
                        .doesNotContain(section)
                        .hasSize(section.contains("[{") ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments: 0123456789012345678901234567890123456789012345678901234567890",
                "Authors: Ada Example of the Example University of Examples, Bo Sample, Cy Instance",
                "![](https://example.org/0123456789/0123456789/0123456789/0123456789.png)",
                "prose that is as long as any prose should be where so little is allowed",
                "- **What's New**: a body that is as long as it should be in this place",
                "- a bullet that is as long as any bullet should be in such a narrow place",
                "### [A title of a length that everybody would read](https://example.org/a)",
            })
    void textAsLongAsTheLimitIsParsed(String line) throws IOException {
        everywhere(limits -> limits.maxTextLength(line.length()), HEAD + line + "\n", result -> {
            assertThat(result.papers())
                    .allSatisfy(paper -> assertThat(paper.unrecognized()).isEmpty());
            assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **What's New**: a body that is longer than any body of a section should be here",
                "- a bullet that is longer than any bullet should be in such a narrow place",
            })
    void aSectionBeyondTheLimitDoesNotHideTheNext(String line) throws IOException {
        String next = "- **Technical Details**: b";

        everywhere(limits -> limits.maxTextLength(60), HEAD + line + "\n" + next + "\n", result -> {
            assertThat(result.papers().get(0).unrecognized()).containsExactly(line);
            assertThat(result.papers().get(0).sections())
                    .extracting(Section::markdown)
                    .containsExactly("b");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: Ada Example of the Example University,\n  Bo Sample of the Examples",
                "Authors: ['Ada Example of the Example University',\n  'Bo Sample of the Examples']",
                "Comments: 9 pages, accepted at some conference,\n  with an appendix of 30 more",
            })
    void aFieldOfSeveralLinesBeyondTheLimitIsKeptWhole(String field) throws IOException {
        everywhere(limits -> limits.maxTextLength(60), HEAD + field + "\nVote: 5\n", result -> {
            assertThat(result.papers().get(0).unrecognized()).containsExactly(field);
            assertThat(result.papers().get(0).authors()).isEmpty();
            assertThat(result.papers().get(0).metadata()).isEmpty();
            assertThat(result.papers().get(0).votes()).hasValue(5);
            assertThat(result.codes())
                    .contains(DiagnosticCode.LIMIT_EXCEEDED)
                    .isSubsetOf(DiagnosticCode.LIMIT_EXCEEDED, DiagnosticCode.PRINTED_AUTHORS);
        });
    }

    /** The depth is that of the markdown by itself, whatever surrounds it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **What's New**: @n",
                "What's New: @n",
                "**What's New**\n\n@n",
                "1. What's New: @n",
                "- **What's New**: e\n@n",
                "- **What's New**: e\n\n  @n",
                "-   <!-- summary -->\n    @n",
                "- **What's New**: ['@n']",
                "p\n\n> p\n@n",
            })
    void sectionsMayNestUpToTheLimitInAnyForm(String section) throws IOException {
        for (String mark : List.of("> ", "- ", "1. ", ">", "> - ")) {
            int blocks = mark.replaceAll("\\s", "").replace("1.", "1").length();
            String within = HEAD + section.replace("@", mark.repeat(100 / blocks)) + "\n";
            String beyond = HEAD + section.replace("@", mark.repeat(5_000)) + "\n";
            everywhere(limits -> limits, within, result -> {
                assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
                assertThat(result.papers().get(0).sections()).isNotEmpty();
            });
            everywhere(limits -> limits, beyond, result -> {
                assertThat(result.codes()).contains(DiagnosticCode.LIMIT_EXCEEDED);
                assertThat(result.papers().get(0).sections())
                        .allSatisfy(kept -> assertThat(kept.markdown()).doesNotContain(mark.repeat(101)));
            });
        }
    }

    /** What exceeds a limit is markdown, which formatting spells canonically; no value changes. */
    @Test
    void formattingChangesOnlyTheSpellingOfWhatExceedsALimit() {
        String text = "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\nVotes: 85\n\n"
                + "- **What's New**: short\n- **Results**: " + "long ".repeat(20) + "\n";
        DigestParser limited = DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(60).build())
                .build();

        ParseResult before = limited.parse(text);
        ParseResult after = limited.parse(DigestWriter.create().format(text));

        Paper paper = ParsedLines.paper(before);
        assertThat(paper.unrecognized()).singleElement().asString().startsWith("- **Results**: long");
        assertThat(ParsedLines.paper(after))
                .isEqualTo(Paper.builder()
                        .from(paper)
                        .unrecognized(List.of(paper.unrecognized().get(0).replace("**", "***")))
                        .build());
        assertThat(before.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        assertThat(after.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
    }

    @Test
    void markedUnrecognizedTextHasNoLimit() throws IOException {
        String text = "> > > > text that is longer than any field may be, and deeper";
        String item = "-   <!-- unrecognized -->\n    " + text;

        everywhere(
                limits -> limits.maxNestingDepth(2).maxTextLength(60).maxSections(1),
                HEAD + "- **What's New**: a\n" + item + "\n" + item + "\n",
                result -> assertThat(result.papers().get(0).unrecognized()).containsExactly(text, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> > > prose",
                "- a\n  - > b",
                "What's New: > > > a",
                "- **What's New**: > > > a",
                "-   <!-- summary -->\n    > > > prose",
            })
    void theItemOfALabelOrCommentDoesNotCountAsNesting(String section) throws IOException {
        everywhere(
                limits -> limits.maxNestingDepth(3),
                HEAD + section + "\n",
                result -> assertThat(result.papers().get(0).unrecognized()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [A title of a length that nobody, or nearly nobody, would read](https://example.org/a)",
                "### [A title](https://example.org/0123456789/0123456789/0123456789/0123456789)",
                "### A title of a length that nobody, or nearly nobody, would ever read",
                "#### [A title](https://arxiv.org/pdf/3102.00001?0123456789/0123456789/0123456789)",
                "## A title of a length that nobody, or nearly nobody, would ever read (2031-02-04)",
                "## A title of a length that nobody, or nearly nobody, would ever read",
                "A title of a length that nobody, or nearly nobody, would ever read (2031-02-04)\n---",
                "New uploads on arXiv(cs.AI, cs.CL, cs.CV, cs.IR, cs.LG, cs.NE, stat.ML)",
            })
    void aHeadingBeyondTheLimitIsText(String heading) throws IOException {
        everywhere(limits -> limits.maxTextLength(60), HEAD + heading + "\n", result -> {
            assertThat(result.digests()).hasSize(1);
            assertThat(result.papers()).hasSize(1);
            assertThat(result.papers().get(0).unrecognized()).hasSize(1);
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .startsWith("5 LIMIT_EXCEEDED");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A first line that is longer than any title should be where so little is allowed\n\n",
                "New uploads on arXiv(cs.AI, cs.CL, cs.CV, cs.IR, cs.LG, cs.NE, stat.ML)\n\n",
                "# A heading that is longer than any title should be where so little is allowed\n\n",
                "# A heading that is longer than any title should be where so little is allowed ()\n\n",
                "A heading that is longer than any title should be where so little is allowed\n===\n\n",
            })
    void aTitleBeyondTheLimitIsTextOutsidePapers(String title) throws IOException {
        String paper = "### [A](https://arxiv.org/abs/3102.00001)\n";

        everywhere(limits -> limits.maxTextLength(60), title + paper, result -> {
            assertThat(result.digests()).extracting(Digest::title).containsExactly(Optional.empty());
            assertThat(result.papers()).extracting(Paper::title).containsExactly("A");
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .startsWith("1 LIMIT_EXCEEDED", "1 TEXT_OUTSIDE_PAPERS")
                    .filteredOn(text -> text.contains("LIMIT_EXCEEDED"))
                    .hasSize(1);
        });
        everywhere(
                limits -> limits.maxTextLength(100),
                title + paper,
                result -> assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 2031/02/03\n\n", "# ()\n\n", "# Words ()\n\n"})
    void aHeadingBeyondTheLimitIsNotEvidenceForTheOneAbove(String heading) throws IOException {
        String paper = "### [A title of a length that nobody, or nearly nobody, would read](https://doi.org/10.1)\n";

        everywhere(
                limits -> limits.maxTextLength(60),
                heading + paper,
                result -> assertThat(result.digests()).isEmpty());
        everywhere(
                limits -> limits.maxTextLength(70),
                heading + paper,
                result -> assertThat(result.papers()).hasSize(1));
    }

    /** Limits apply to values of the model, so that they do not depend on the form in which a value is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments: 0123456789\n          0123456789\n",
                "   Comments:                 0123456789     0123456789           \n",
                "Authors: ['Ada Example', 'Bo Sampl']\n",
                "- ***What's New***:                      0123456789 0123456789\n",
                "-   **What's New**: 012345678\n    012345678\n    0\n",
                "- **What's New**: 0\r\n  1\r\n  2\r\n  3\r\n  4\r\n  5\r\n  6\r\n  7\r\n  8\r\n  9\r\n  a\r\n",
                "What's New: 0\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\na\r\n",
                "   - 012345\n   - 012345\n   - 0\n",
                "   prose of a few words      \n",
                "![a longer description of the image](https://example.org/)\n",
                "### [0123456789 0123456789](https://doi.org/10.1)\n",
            })
    void textAroundAValueDoesNotCount(String text) throws IOException {
        everywhere(
                limits -> limits.maxTextLength(21),
                "## (2031-02-03)\n### [A](https://doi.org/10.1)\n" + text,
                result -> {
                    assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
                    String written = DigestWriter.create().write(result.digests());
                    assertThat(DigestParser.builder()
                                    .limits(ParseLimits.builder()
                                            .maxTextLength(21)
                                            .build())
                                    .build()
                                    .parse(written)
                                    .digests())
                            .isEqualTo(result.digests());
                });
        everywhere(
                limits -> limits.maxTextLength(19),
                "## (2031-02-03)\n### [A](http://doi.org/10.1)\n" + text,
                result -> assertThat(result.codes()).contains(DiagnosticCode.LIMIT_EXCEEDED));
    }
}

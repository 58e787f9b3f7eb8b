package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseLimitsTest {

    private static final String HEAD =
            "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    @TempDir
    private Path folder;

    @Test
    void papersBeyondTheLimitAreOutside() throws IOException {
        String markdown = HEAD
                + "Vote: 1\n\n### [B](https://example.org/b)\n\nVote: 2\n\n### [C](https://example.org/c)\n\nVote: 3\n"
                + "\n## Daily Papers (2031-02-04)\n\n### [D](https://example.org/d)\n";

        everywhere(limits -> limits.papers(1), markdown, result -> {
            assertThat(result.papers()).extracting(Paper::title).containsExactly("A Title", "D");
            assertThat(result.papers().get(0).unrecognized()).isEmpty();
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .containsExactly("7 LIMIT_EXCEEDED", "7 TEXT_OUTSIDE_PAPERS");
        });
    }

    @Test
    void anAuthorListBeyondTheLimitIsKeptWhole() throws IOException {
        everywhere(
                limits -> limits.authors(2),
                HEAD + "Authors: Ada Example, Bo Sample\n",
                result -> assertThat(result.papers().get(0).authors())
                        .extracting(Author::name)
                        .containsExactly("Ada Example", "Bo Sample"));
        everywhere(limits -> limits.authors(1), HEAD + "Authors: Ada Example, Bo Sample\n", result -> {
            assertThat(result.papers().get(0).authors()).isEmpty();
            assertThat(result.papers().get(0).unrecognized()).containsExactly("Authors: Ada Example, Bo Sample");
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void whatFollowsTheLastSectionAllowedIsKept() throws IOException {
        String markdown = HEAD + "- **What's New**: a\n- **Technical Details**: b\n- **Performance Highlights**: c\n";

        everywhere(limits -> limits.sections(1), markdown, result -> {
            assertThat(result.papers().get(0).sections())
                    .extracting(Section::markdown)
                    .containsExactly("a");
            assertThat(result.papers().get(0).unrecognized())
                    .containsExactly("- **Technical Details**: b\n- **Performance Highlights**: c");
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

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
        everywhere(limits -> limits.fieldCharacters(60), HEAD + line + "\n", result -> {
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
                "- **What's New**: a\n  - b\n    - c\n      - d\n        - e",
                "- **What's New**: > a\n  > > > > b",
                "-   <!-- summary -->\n    > > > > b",
                "- a\n  - > - b",
                "> > > > prose",
                "- **What's New**: [{\"What's New\": '> > > > a'}]",
            })
    void sectionsThatNestDeeperThanTheLimitAreKept(String section) throws IOException {
        everywhere(limits -> limits.nesting(3), HEAD + section + "\n", result -> {
            boolean printed = section.contains("[{");
            assertThat(result.papers().get(0).sections()).hasSize(printed ? 1 : 0);
            assertThat(result.papers().get(0).unrecognized()).isEqualTo(printed ? List.of() : List.of(section));
            assertThat(result.codes())
                    .containsExactly(printed ? DiagnosticCode.PRINTED_LITERAL : DiagnosticCode.LIMIT_EXCEEDED);
        });
        everywhere(
                limits -> limits.nesting(4),
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
    void whatIsAsLongAsTheLimitIsRead(String line) throws IOException {
        everywhere(limits -> limits.fieldCharacters(line.length()), HEAD + line + "\n", result -> {
            assertThat(result.papers())
                    .allSatisfy(paper -> assertThat(paper.unrecognized()).isEmpty());
            assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void asManyPapersSectionsAndAuthorsAsTheLimitAreRead() throws IOException {
        String markdown = HEAD
                + "Authors: Ada Example, Bo Sample\n\n- **What's New**: a\n- **Technical Details**: b\n\n"
                + "### [B](https://example.org/b)\n";

        everywhere(limits -> limits.papers(2).sections(2).authors(2), markdown, result -> {
            assertThat(result.papers()).hasSize(2);
            assertThat(result.papers().get(0).authors()).hasSize(2);
            assertThat(result.papers().get(0).sections()).hasSize(2);
            assertThat(result.diagnostics()).isEmpty();
        });
    }

    @Test
    void aPrintedDictOfMoreSectionsThanTheLimitStaysText() throws IOException {
        String dict = "{\"What's New\": 'a', 'Technical Details': 'b'}";

        everywhere(limits -> limits.sections(1), HEAD + "- **Limitations**: " + dict + "\n", result -> {
            assertThat(result.papers().get(0).sections())
                    .extracting(Section::markdown)
                    .containsExactly(dict);
            assertThat(result.codes()).contains(DiagnosticCode.PRINTED_LITERAL);
        });
        everywhere(
                limits -> limits.sections(2),
                HEAD + "- **Limitations**: " + dict + "\n",
                result -> assertThat(result.papers().get(0).sections())
                        .extracting(Section::markdown)
                        .containsExactly("a", "b"));
    }

    @Test
    void aDigestMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
        everywhere(
                limits -> limits.inputCharacters(HEAD.length()),
                HEAD,
                result -> assertThat(result.papers()).hasSize(1));
    }

    @Test
    void papersBeyondTheLimitDoNotHideWhatStandsAbove() throws IOException {
        String markdown = """
                ## Daily Papers (2031-02-03)

                text

                ### [A](https://example.org/a)

                ### [B](https://example.org/b)
                """;

        everywhere(
                limits -> limits.papers(1),
                markdown,
                result -> assertThat(result.diagnostics())
                        .filteredOn(d -> d.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS)
                        .extracting(d -> d.span().line())
                        .containsExactly(3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **What's New**: a body that is longer than any body of a section should be here",
                "- a bullet that is longer than any bullet should be in such a narrow place",
            })
    void aSectionBeyondTheLimitDoesNotHideTheNext(String line) throws IOException {
        String next = "- **Technical Details**: b";

        everywhere(limits -> limits.fieldCharacters(60), HEAD + line + "\n" + next + "\n", result -> {
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
    void aFieldOverLinesBeyondTheLimitIsKeptWhole(String field) throws IOException {
        everywhere(limits -> limits.fieldCharacters(60), HEAD + field + "\nVote: 5\n", result -> {
            assertThat(result.papers().get(0).unrecognized()).containsExactly(field);
            assertThat(result.papers().get(0).authors()).isEmpty();
            assertThat(result.papers().get(0).metadata()).isEmpty();
            assertThat(result.papers().get(0).votes()).hasValue(5);
            assertThat(result.codes())
                    .contains(DiagnosticCode.LIMIT_EXCEEDED)
                    .isSubsetOf(DiagnosticCode.LIMIT_EXCEEDED, DiagnosticCode.PRINTED_AUTHORS);
        });
    }

    /** Read alone they are so deep, whatever stands around them. */
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
    void sectionsMayNestAsDeepAsTheLimitWhereverTheyStand(String section) throws IOException {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prose\n\n- bullet\n",
                "prose\n\n- **What's New**: a\n",
                "prose\n\n-   <!-- summary -->\n    a\n",
                "- bullet\n- **What's New**: a\n",
                "What's New: a\n\nTechnical Details: b\n",
            })
    void sectionsWithoutLabelCountToo(String markdown) throws IOException {
        everywhere(limits -> limits.sections(1), HEAD + markdown, result -> {
            assertThat(result.papers().get(0).sections()).hasSize(1);
            assertThat(result.papers().get(0).unrecognized()).hasSize(1);
            assertThat(result.codes()).contains(DiagnosticCode.LIMIT_EXCEEDED);
        });
        everywhere(limits -> limits.sections(2), HEAD + markdown, result -> {
            assertThat(result.papers().get(0).sections()).hasSize(2);
            assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void aFieldBelowTheLastSectionAllowedIsRead() throws IOException {
        everywhere(
                limits -> limits.sections(1),
                HEAD + "- **What's New**: a\n-   <!-- field -->\n    ****A long key of many words****: b\n",
                result -> {
                    assertThat(result.papers().get(0).metadata()).containsEntry("A long key of many words", "b");
                    assertThat(result.diagnostics()).isEmpty();
                });
    }

    @Test
    void diagnosticsBeyondTheLimitAreCounted() throws IOException {
        String markdown = HEAD + "Vote: a\n\nVote: b\n\nVote: c\n";

        everywhere(limits -> limits.diagnostics(2), markdown, result -> {
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .containsExactly("5 UNREADABLE_VOTES", "7 UNREADABLE_VOTES");
            assertThat(result.omitted()).isEqualTo(1);
        });
        everywhere(limits -> limits.diagnostics(3), markdown, result -> {
            assertThat(result.diagnostics()).hasSize(3);
            assertThat(result.omitted()).isZero();
        });
        everywhere(limits -> limits.diagnostics(0), markdown, result -> {
            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.omitted()).isEqualTo(3);
        });
    }

    @Test
    void whatACommentSaysIsUnrecognizedIsUnderNoLimit() throws IOException {
        String text = "> > > > text that is longer than any field may be, and deeper";
        String item = "-   <!-- unrecognized -->\n    " + text;

        everywhere(
                limits -> limits.nesting(2).fieldCharacters(60).sections(1),
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
    void theItemOfALabelOrMarkIsNoneOfTheTextThatNests(String section) throws IOException {
        everywhere(
                limits -> limits.nesting(3),
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
        everywhere(limits -> limits.fieldCharacters(60), HEAD + heading + "\n", result -> {
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
    void aTitleBeyondTheLimitIsTextOutside(String title) throws IOException {
        String paper = "### [A](https://arxiv.org/abs/3102.00001)\n";

        everywhere(limits -> limits.fieldCharacters(60), title + paper, result -> {
            assertThat(result.digests()).extracting(Digest::title).containsExactly(Optional.empty());
            assertThat(result.papers()).extracting(Paper::title).containsExactly("A");
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .startsWith("1 LIMIT_EXCEEDED", "1 TEXT_OUTSIDE_PAPERS")
                    .filteredOn(text -> text.contains("LIMIT_EXCEEDED"))
                    .hasSize(1);
        });
        everywhere(
                limits -> limits.fieldCharacters(100),
                title + paper,
                result -> assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 2031/02/03\n\n", "# ()\n\n", "# Words ()\n\n"})
    void aHeadingBeyondTheLimitIsNoEvidenceForTheOneAbove(String heading) throws IOException {
        String paper = "### [A title of a length that nobody, or nearly nobody, would read](https://example.org/a)\n";

        everywhere(
                limits -> limits.fieldCharacters(60),
                heading + paper,
                result -> assertThat(result.digests()).isEmpty());
        everywhere(
                limits -> limits.fieldCharacters(70),
                heading + paper,
                result -> assertThat(result.papers()).hasSize(1));
    }

    /** The limits are those of what the model holds, so that they do not hang on the form that it stands in. */
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
                "![a long description of the picture](https://example.org/)\n",
                "### [0123456789 0123456789](https://example.org/)\n",
            })
    void whatStandsAroundAValueIsNoneOfIt(String text) throws IOException {
        everywhere(
                limits -> limits.fieldCharacters(21),
                "## (2031-02-03)\n### [A](https://example.org/)\n" + text,
                result -> {
                    assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
                    String written = DigestWriter.create().write(result.digests());
                    assertThat(DigestParser.builder()
                                    .limits(ParseLimits.builder()
                                            .fieldCharacters(21)
                                            .build())
                                    .build()
                                    .parse(written)
                                    .digests())
                            .isEqualTo(result.digests());
                });
        everywhere(
                limits -> limits.fieldCharacters(19),
                "## (2031-02-03)\n### [A](http://example.org/)\n" + text,
                result -> assertThat(result.codes()).contains(DiagnosticCode.LIMIT_EXCEEDED));
    }

    @Test
    void inputBeyondTheLimitThrowsEverywhere() throws IOException {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().inputCharacters(HEAD.length() - 1).build())
                .build();

        for (Function<DigestParser, Stream<ParseResult>> entry : entries(HEAD)) {
            assertThatExceptionOfType(InputTooLargeException.class)
                    .isThrownBy(() -> entry.apply(parser).toList())
                    .withMessageContaining("more than " + (HEAD.length() - 1) + " characters");
        }
    }

    @Test
    void aStreamMayBeLongerThanTheLimitOfOneDigest() {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().inputCharacters(100_000).build())
                .build();

        try (Stream<ParseResult> results = parser.stream(new StringReader(HEAD.repeat(10_000)))) {
            assertThat(results).hasSize(10_000);
        }
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().papers(0))
                .withMessage("papers is 0; it must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().authors(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().sections(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().fieldCharacters(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().inputCharacters(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().nesting(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().diagnostics(-1));
    }

    private record Outcome(List<Digest> digests, List<Diagnostic> diagnostics, long omitted) {

        List<Paper> papers() {
            return digests.stream().flatMap(digest -> digest.papers().stream()).toList();
        }

        List<DiagnosticCode> codes() {
            return diagnostics.stream().map(Diagnostic::code).toList();
        }
    }

    private void everywhere(
            java.util.function.UnaryOperator<ParseLimits.Builder> limits,
            String markdown,
            java.util.function.Consumer<Outcome> check)
            throws IOException {
        DigestParser parser = DigestParser.builder()
                .limits(limits.apply(ParseLimits.builder()).build())
                .build();
        for (Function<DigestParser, Stream<ParseResult>> entry : entries(markdown)) {
            List<ParseResult> results = entry.apply(parser).toList();
            check.accept(new Outcome(
                    results.stream()
                            .flatMap(result -> result.digests().stream())
                            .toList(),
                    results.stream()
                            .flatMap(result -> result.diagnostics().stream())
                            .toList(),
                    results.stream().mapToLong(ParseResult::diagnosticsOmitted).sum()));
        }
    }

    private List<Function<DigestParser, Stream<ParseResult>>> entries(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve("in.md"), markdown);
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return List.of(
                parser -> Stream.of(parser.parse(markdown)),
                parser -> Stream.of(parser.parse(new StringReader(markdown))),
                parser -> Stream.of(parser.parse(new ByteArrayInputStream(bytes))),
                parser -> Stream.of(parser.parse(file)),
                parser -> parser.stream(new StringReader(markdown)),
                parser -> parser.stream(new ByteArrayInputStream(bytes)),
                parser -> parser.stream(file),
                parser -> parser.stream(folder));
    }
}

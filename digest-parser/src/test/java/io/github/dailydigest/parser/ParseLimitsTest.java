package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseLimitsTest extends AllInputsTestBase {

    @Test
    void papersBeyondTheLimitAreOutside() throws IOException {
        String markdown = HEAD
                + "Vote: 1\n\n### [B](https://arxiv.org/abs/3102.00002)\n\nVote: 2\n\n### [C](https://arxiv.org/abs/3102.00003)\n\nVote: 3\n"
                + "\n## Daily Papers (2031-02-04)\n\n### [D](https://arxiv.org/abs/3102.00004)\n";

        everywhere(limits -> limits.maxPapers(1), markdown, result -> {
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
                limits -> limits.maxAuthors(2),
                HEAD + "Authors: Ada Example, Bo Sample\n",
                result -> assertThat(result.papers().get(0).authors())
                        .extracting(Author::name)
                        .containsExactly("Ada Example", "Bo Sample"));
        everywhere(limits -> limits.maxAuthors(1), HEAD + "Authors: Ada Example, Bo Sample\n", result -> {
            assertThat(result.papers().get(0).authors()).isEmpty();
            assertThat(result.papers().get(0).unrecognized()).containsExactly("Authors: Ada Example, Bo Sample");
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void sectionsBeyondTheLimitAreKept() throws IOException {
        String markdown = HEAD + "- **What's New**: a\n- **Technical Details**: b\n- **Performance Highlights**: c\n";

        everywhere(limits -> limits.maxSections(1), markdown, result -> {
            assertThat(result.papers().get(0).sections())
                    .extracting(Section::markdown)
                    .containsExactly("a");
            assertThat(result.papers().get(0).unrecognized())
                    .containsExactly("- **Technical Details**: b\n- **Performance Highlights**: c");
            assertThat(result.codes()).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void papersSectionsAndAuthorsUpToTheLimitAreParsed() throws IOException {
        String markdown = HEAD
                + "Authors: Ada Example, Bo Sample\n\n- **What's New**: a\n- **Technical Details**: b\n\n"
                + "### [B](https://arxiv.org/abs/3102.00002)\n";

        everywhere(limits -> limits.maxPapers(2).maxSections(2).maxAuthors(2), markdown, result -> {
            assertThat(result.papers()).hasSize(2);
            assertThat(result.papers().get(0).authors()).hasSize(2);
            assertThat(result.papers().get(0).sections()).hasSize(2);
            assertThat(result.diagnostics()).isEmpty();
        });
    }

    @Test
    void aPrintedDictOfMoreSectionsThanTheLimitStaysText() throws IOException {
        String dict = "{\"What's New\": 'a', 'Technical Details': 'b'}";

        everywhere(limits -> limits.maxSections(1), HEAD + "- **Limitations**: " + dict + "\n", result -> {
            assertThat(result.papers().get(0).sections())
                    .extracting(Section::markdown)
                    .containsExactly(dict);
            assertThat(result.codes()).contains(DiagnosticCode.PRINTED_LITERAL);
        });
        everywhere(
                limits -> limits.maxSections(2),
                HEAD + "- **Limitations**: " + dict + "\n",
                result -> assertThat(result.papers().get(0).sections())
                        .extracting(Section::markdown)
                        .containsExactly("a", "b"));
    }

    @Test
    void aDigestMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
        everywhere(
                limits -> limits.maxInputLength(HEAD.length()),
                HEAD,
                result -> assertThat(result.papers()).hasSize(1));
    }

    @Test
    void papersBeyondTheLimitDoNotHideTheTextAbove() throws IOException {
        String markdown = """
                ## Daily Papers (2031-02-03)

                text

                ### [A](https://arxiv.org/abs/3102.00001)

                ### [B](https://arxiv.org/abs/3102.00002)
                """;

        everywhere(
                limits -> limits.maxPapers(1),
                markdown,
                result -> assertThat(result.diagnostics())
                        .filteredOn(d -> d.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS)
                        .extracting(d -> d.span().line())
                        .containsExactly(3, 7));
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
    void sectionsWithoutALabelCountToo(String markdown) throws IOException {
        everywhere(limits -> limits.maxSections(1), HEAD + markdown, result -> {
            assertThat(result.papers().get(0).sections()).hasSize(1);
            assertThat(result.papers().get(0).unrecognized()).hasSize(1);
            assertThat(result.codes()).contains(DiagnosticCode.LIMIT_EXCEEDED);
        });
        everywhere(limits -> limits.maxSections(2), HEAD + markdown, result -> {
            assertThat(result.papers().get(0).sections()).hasSize(2);
            assertThat(result.codes()).doesNotContain(DiagnosticCode.LIMIT_EXCEEDED);
        });
    }

    @Test
    void aFieldBelowTheLastAllowedSectionIsParsed() throws IOException {
        everywhere(
                limits -> limits.maxSections(1),
                HEAD + "- **What's New**: a\n-   <!-- field -->\n    ****A long key of many words****: b\n",
                result -> {
                    assertThat(result.papers().get(0).metadata()).containsEntry("A long key of many words", "b");
                    assertThat(result.diagnostics()).isEmpty();
                });
    }

    @Test
    void diagnosticsBeyondTheLimitAreCounted() throws IOException {
        String markdown = HEAD + "Vote: a\n\nVote: b\n\nVote: c\n";

        everywhere(limits -> limits.maxDiagnostics(2), markdown, result -> {
            assertThat(result.diagnostics())
                    .extracting(d -> d.span().line() + " " + d.code())
                    .containsExactly("5 UNREADABLE_VOTES", "7 UNREADABLE_VOTES");
            assertThat(result.omitted()).isEqualTo(1);
        });
        everywhere(limits -> limits.maxDiagnostics(3), markdown, result -> {
            assertThat(result.diagnostics()).hasSize(3);
            assertThat(result.omitted()).isZero();
        });
        everywhere(limits -> limits.maxDiagnostics(0), markdown, result -> {
            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.omitted()).isEqualTo(3);
        });
    }

    @Test
    void inputBeyondTheLimitThrowsEverywhere() throws IOException {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(HEAD.length() - 1).build())
                .build();

        for (Function<DigestParser, Stream<ParseResult>> input : inputs(HEAD)) {
            assertThatExceptionOfType(InputTooLargeException.class)
                    .isThrownBy(() -> input.apply(parser).toList())
                    .withMessageContaining("longer than " + (HEAD.length() - 1) + " characters");
        }
    }

    @Test
    void aStreamMayBeLongerThanTheLimitOfOneDigest() {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(100_000).build())
                .build();

        try (Stream<ParseResult> results = parser.stream(new StringReader(HEAD.repeat(10_000)))) {
            assertThat(results).hasSize(10_000);
        }
    }

    /** The limit applies to each digest, however many are buffered. */
    @ParameterizedTest
    @ValueSource(ints = {80, 1_000, 17_000, 60_000})
    void eachDigestOfAStreamMayBeAsLongAsTheLimit(int limit) {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(limit).build())
                .build();
        String digest = (HEAD + "a ".repeat(limit)).substring(0, limit - 1);

        try (Stream<ParseResult> results = parser.stream(new StringReader((digest + "\n").repeat(5)))) {
            assertThat(results).hasSize(5);
        }
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> parser.stream(new StringReader((digest + "a\n").repeat(2)))
                        .toList());
    }

    @Test
    void theLengthOfADigestIncludesTheTextBelowItsTitle() {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(1_000).build())
                .build();
        String text = "# Example Papers\n\n" + "text\n".repeat(300) + "### [A](https://arxiv.org/abs/3102.00001)";

        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> parser.stream(new StringReader(text)).toList());
    }

    @Test
    void aLineOutsideDigestsMayBeAsLongAsTheLimitAndNoLonger() {
        DigestParser parser = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(100).build())
                .build();

        assertThat(parser.stream(new StringReader("a".repeat(99) + "\n\n" + HEAD)))
                .hasSize(1);
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> parser.stream(new StringReader("a".repeat(100) + "\n\n" + HEAD))
                        .toList());
    }

    @Test
    void invalidLimitsAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxPapers(0))
                .withMessage("maxPapers is 0; it must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxAuthors(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxSections(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxTextLength(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxInputLength(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxNestingDepth(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseLimits.builder().maxDiagnostics(-1));
    }
}

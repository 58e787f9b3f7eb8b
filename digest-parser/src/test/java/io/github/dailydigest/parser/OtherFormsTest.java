package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that are rows and list items, as a whole. In the texts, {@code ¶} is a line feed. */
class OtherFormsTest {

    @TempDir
    private Path folder;

    private static final String URL = "https://arxiv.org/abs/3102.00001";

    /** Every text may end anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>¶<summary><b>1. A Title of Words</b> ⭐ 66</summary>¶¶Link: U¶¶</details>¶",
                "- **[A Title of Words](U)** `cs.XX` 👍 12¶  - Authors: Ada Example¶  _2031-02-02_ · U · `cs.XX`¶",
                "| **Title** | <b>Link</b> |¶|:--|--:|¶| A \\| Title¶ of Words (Read more on [arXiv](U)) | <br>[x](U) |¶",
                "[A Title of Words](U)¶¶- text¶¶---¶¶**1. A Title of Words** (EXAMPLE)¶¶- Paper: <U>¶",
            })
    void textsMayEndAnywhere(String form) {
        String text = "## 2031-02-03\n\n" + form.replace('¶', '\n').replace("U", URL);
        DigestParser parser = DigestParser.create();
        DigestWriter writer = DigestWriter.create();

        for (int end = 0; end <= text.length(); end++) {
            String start = text.substring(0, end);
            assertThat(parser.parse(writer.format(start)).digests())
                    .as(start)
                    .isEqualTo(parser.parse(start).digests());
        }
    }

    @Test
    void aDelimiterAboveAHeadingIsNoHeader() {
        String text = "### [A Title](" + URL + ")\n|---|---|---|---|\n## Daily Papers (2031-02-03)\n";

        assertThat(DigestParser.create()
                        .parse(DigestWriter.create().format(text))
                        .digests())
                .isEqualTo(DigestParser.create().parse(text).digests());
    }

    @Test
    void boldKeysAreNotTheOtherEntryOfTheSameForm() {
        String text = "**A Title of Words**\n\n- Paper: " + URL + "\n\n**Vote**: -\n\n**Authors**: []\n\n"
                + "***What's New***\na\n\n**Another Title of Words**\n\n- Paper: " + URL + "\n";

        assertThat(DigestParser.create().parse(text).digests().get(0).papers()).hasSize(2);
    }

    @Test
    void anEscapedBarInARowIsABar() {
        Paper paper = paper("| Title | Authors | Abstract | Venue | Link |¶|---|---|---|---|---|¶"
                + "| A \\| Title | Ada \\| Example | p(a\\|b) \\* c | x\\|y | [code \\| data](https://example.org/c), "
                + URL + " |");

        assertThat(paper.title()).isEqualTo("A | Title");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada | Example");
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("p(a|b) \\* c");
        assertThat(paper.metadata()).containsEntry("Venue", "x|y");
        assertThat(paper.links()).extracting(Link::text).containsExactly("code | data");
    }

    @Test
    void outsideRowsABackslashBeforeABarStays() {
        Paper paper = paper("- [A \\| Title](" + URL + ")¶  - Abstract: p(a\\|b)");

        assertThat(paper.title()).isEqualTo("A \\| Title");
        assertThat(paper.sections()).extracting(Section::markdown).containsExactly("p(a\\|b)");
    }

    @Test
    void thePositionOfThePaperOfTheFirstRowIsThatOfTheRow() throws IOException {
        String first = "| A Title | " + URL + " |";
        String second = "| B Title | " + URL + " |";
        String text = "# 2031-02-03\n\n| Title | Link |\n|---|---|\n" + first + "\n" + second + "\n";
        Path file = Files.writeString(folder.resolve("a.md"), text);

        try (Stream<PaperOccurrence> papers = DigestParser.create().papers(file)) {
            assertThat(papers.map(PaperOccurrence::span)
                            .map(span -> text.substring((int) span.offset(), (int) span.end())))
                    .containsExactly(first, second);
        }
    }

    /** Each row: what follows the title, then the summary and what is not recognized. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "one => - => one",
                "one two => - => one two",
                "one two three => one two three => -",
                "one two three [code](v) => one two three => -",
            })
    void threeWordsAfterATitleAreASummary(String words, String summary, String unrecognized) {
        for (String entry : List.of(
                "- [A Title](" + URL + ") " + words,
                "| Paper | Code |¶|---|---|¶| [A Title](" + URL + ") " + words + " | v |")) {
            Paper paper = paper(entry);

            assertThat(paper.title()).isEqualTo("A Title");
            assertThat(paper.sections().stream().map(section -> {
                        assertThat(section.kind()).isEqualTo(SectionKind.SUMMARY);
                        return section.markdown();
                    }))
                    .isEqualTo(summary.equals("-") ? List.of() : List.of(summary));
            assertThat(paper.unrecognized()).isEqualTo(unrecognized.equals("-") ? List.of() : List.of(unrecognized));
        }
    }

    @Test
    void aUrlThatWasCutIsKept() {
        for (String entry : List.of(
                "- **A Title** [pdf](https://arxiv.org/abs/)¶  - Authors: Ada Example",
                "- [A Title](https://arxiv.org/abs/)¶  - Authors: Ada Example",
                "| Title | Authors | Votes | PDF |¶|---|---|---|---|¶| A Title | Ada Example | 5 | [pdf](https://arxiv.org/abs/) |")) {
            Paper paper = paper(entry);

            assertThat(paper.title()).isEqualTo("A Title");
            assertThat(paper.url()).isEmpty();
            assertThat(paper.links()).isEmpty();
            assertThat(paper.unrecognized()).containsExactly("https://arxiv.org/abs/");
            assertThat(parse(entry).diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.UNREADABLE_URL);
        }
    }

    @Test
    void proseAfterABlankLineBelongsToAnItemOnlyBetweenNumbers() {
        String first = "[A Title](" + URL + ")¶¶One paragraph of prose.¶¶";
        String second = "[B Title](https://arxiv.org/abs/3102.00002)";

        assertThat(paper("1. " + first + "2. " + second).sections())
                .extracting(Section::markdown)
                .containsExactly("One paragraph of prose.");
        assertThat(paper("- " + first + "- " + second).sections()).isEmpty();
        assertThat(paper("1. " + first + "3. " + second).sections()).isEmpty();
    }

    @Test
    void aClosingTagAtTheEndOfALineIsMarkupIfItsElementIsOpen() {
        String heading = "### [A Title](" + URL + ")¶¶";

        assertThat(paper(heading + "<details>¶**Abstract**: One paragraph.</details>")
                        .sections())
                .extracting(Section::markdown)
                .containsExactly("One paragraph.");
        assertThat(paper(heading + "**Abstract**: One paragraph.</details>").sections())
                .extracting(Section::markdown)
                .containsExactly("One paragraph.</details>");
    }

    @Test
    void theNameOfALinkIsNoTitle() {
        assertThat(parse("- [PDF](" + URL + ")¶- **[Code](" + URL + ")**").digests())
                .allSatisfy(digest -> assertThat(digest.papers()).isEmpty());
        assertThat(paper("- [PDF](" + URL + ") A Title").title()).isEqualTo("A Title");
    }

    @Test
    void aMonthBeforeATitleIsKept() {
        Paper paper = paper("- [Feb 2031] **A Title** [[paper](" + URL + ")] [[code](https://example.org/c)]");

        assertThat(paper.title()).isEqualTo("A Title");
        assertThat(paper.published()).isEmpty();
        assertThat(paper.unrecognized()).containsExactly("[Feb 2031]");
        assertThat(paper.links()).extracting(Link::text).containsExactly("code");
    }

    private static Paper paper(String text) {
        return parse(text).digests().get(0).papers().get(0);
    }

    private static ParseResult parse(String text) {
        return DigestParser.create().parse("## Daily Papers (2031-02-03)\n\n" + text.replace('¶', '\n') + "\n");
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which entries that are no headings are papers. In the texts, {@code ¶} is a line feed, and {@code @1} the URL of a
 * paper.
 */
class EntryEvidenceTest {

    /** Each row: a text, then the titles of its papers in a dated digest and elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "- [A Long Title](@1) => A Long Title => -",
                "- [A Long Title](@1)¶- [B Long Title](@2) => A Long Title/B Long Title => A Long Title/B Long Title",
                "- [Tool A](@1)¶- [Tool B](@2) => Tool A/Tool B => -",
                "- [A Long Title](@1)¶- [Tool B](@2) => A Long Title/Tool B => A Long Title/Tool B",
                "- [Tool A](@1)¶- [B Long Title](@2) => Tool A/B Long Title => -",
                "- [A Long Title](@1)¶¶**B Long Title** [pdf](@2) => A Long Title/B Long Title => -",
                "- [A Long Title](@1)¶- **Link**: @2 => A Long Title => -",
                "- [PDF](@1)¶- [Code](@2) => - => -",
                "- [A Long Title](@1)¶- [B Long Title](https://example.org/b) => A Long Title => -",
                "- [A Long Title](@1)¶- [B Long Title](u)¶  - Link: @2 => A Long Title/B Long Title => A Long Title/B Long Title",
                "- [A Long Title](@1)¶- **B Long Title**, Link: @2 => A Long Title/B Long Title => A Long Title/B Long Title",
                "- [A Long Title](@1)¶¶text¶¶- [B Long Title](@2) => A Long Title/B Long Title => A Long Title/B Long Title",
                "- [A Long Title](@1)¶  - [B Long Title](@2) => A Long Title => -",
                "- [A Long Title](@1)¶¶# B¶¶text¶¶- [C Long Title](@2)¶- [D Long Title](@3) => A Long Title/C Long Title/D Long Title => A Long Title/C Long Title/D Long Title",
                "- [A Long Title](@1)¶**B Long Title** => A Long Title => -",
                "- [怀疑的路由器](@1)¶- [没有怀疑的路](@2) => 怀疑的路由器/没有怀疑的路 => 怀疑的路由器/没有怀疑的路",
                "- [怀疑的路由](@1)¶- [没有怀疑的](@2) => 怀疑的路由/没有怀疑的 => -",
                "- **A Long Title** => - => -",
                "- **A Long Title**¶  - Link: @1 => A Long Title => -",
                "- **A Long Title**¶  - Authors: Ada Example => A Long Title => -",
                "- **A Long Title**¶- Authors: Ada Example => - => -",
                "- **A Long Title** [pdf](@1) => A Long Title => -",
                "- **A Long Title**, Paper: @1 => A Long Title => -",
                "- **A Long Title**, Paper: @1¶- **B Long Title**, Paper: @2 => A Long Title/B Long Title => A Long Title/B Long Title",
                "- **A Long Title**, Code: @1 => - => -",
                "- A Long Title [pdf](@1) => A Long Title => -",
                "- A Long Title¶  - Link: @1 => - => -",
                "- [A Long Title](a.md)¶- [B Long Title](b.md) => A Long Title/B Long Title => -",
                "- [A Long Title](a.md) => - => -",
                "- [A Long Title](a.md)¶- [B Long Title](#b) => - => -",
                "- [Title A](a.md)¶- [Title B](b.md) => - => -",
                "- [A Long Title](a.md)¶- [Title B](b.md) => A Long Title/Title B => -",
                "- [A Long Title](#a)¶- [B Long Title](#b) => - => -",
                "- [A Long Title](https://example.org/a)¶- [B Long Title](https://example.org/b) => - => -",
                "- [A Long Title](https://example.org/a)¶  ![](i.png) => A Long Title => -",
                "[A Long Title](@1) => A Long Title => -",
                "[A Long Title](@1)¶¶- a¶¶[B Long Title](u)¶¶- b => A Long Title/B Long Title => -",
                "[A Long Title](@1)¶¶- a¶¶[B Long Title](u)¶- b => A Long Title/B Long Title => -",
                "[A Long Title](@1)¶¶- a¶¶[B Long Title](u)¶¶b => A Long Title => -",
                "[A Long Title](@1)¶¶- a¶¶[B Long Title](u) => A Long Title => -",
                "[A Long Title](@1)¶¶- a¶¶[Title B](u)¶¶- b => A Long Title => -",
                "[A Long Title](u)¶¶- a => - => -",
                "**A Long Title**¶¶- Paper: @1 => A Long Title => -",
                "**A Long Title**¶¶- Paper: @1¶¶**B Long Title**¶¶- Paper: @2 => A Long Title/B Long Title => A Long Title/B Long Title",
                "**A Long Title**¶¶Authors: Ada Example => A Long Title => -",
                "**A Long Title**¶¶text => - => -",
                "**A Long Title** [pdf](@1) => A Long Title => -",
                "**A Long Title** [pdf](@1)¶¶**B Long Title** [pdf](@2) => A Long Title/B Long Title => A Long Title/B Long Title",
                "<details><summary>1. A Long Title</summary>¶¶Link: @1¶¶</details> => A Long Title => -",
                "<details><summary>1. A Long Title</summary>¶¶text¶¶</details>¶¶Link: @1 => - => -",
                "<details>¶<summary>1. A Long Title</summary>¶¶Link: @1¶¶</details> => A Long Title => -",
                "<details><summary>1. A Long Title</summary>¶¶Link: @1¶¶</details>¶<details><summary>2. B Long Title</summary>¶¶Link: @2¶¶</details> => A Long Title/B Long Title => A Long Title/B Long Title",
            })
    void anEntryIsAPaperWithEvidence(String text, String dated, String elsewhere) {
        assertThat(titles("## Daily Papers (2031-02-03)\n\n", text)).isEqualTo(dated);
        assertThat(titles("A text.\n\n", text)).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Abstract**: [A Long Title](@1)",
                "- **Authors**: Ada Example",
                "- Paper: @1",
                "- 1. **Method**: a text [pdf](@1)",
                "**Abstract**¶¶- Paper: @1",
                "**Authors**¶¶- Paper: @1",
                "<details><summary>Abstract</summary>¶¶- Paper: @1¶¶</details>",
            })
    void theNameOfASectionOrFieldIsNoPaper(String text) {
        assertThat(titles("## Daily Papers (2031-02-03)\n\n", text)).isEqualTo("-");
    }

    @Test
    void theNextEntryIsSearchedForInAHundredLines() {
        String above = "- [A Long Title](a.md)";
        String below = "¶- [B Long Title](b.md)";

        assertThat(titles("## Daily Papers (2031-02-03)\n\n", above + "¶  a".repeat(99) + below))
                .isEqualTo("A Long Title/B Long Title");
        assertThat(titles("## Daily Papers (2031-02-03)\n\n", above + "¶  a".repeat(100) + below))
                .isEqualTo("-");
    }

    @Test
    void elsewhereAnotherEntryIsSearchedForInAHundredLines() {
        String above = "- [A Long Title](@1)";
        String below = "¶- [B Long Title](@2)";

        assertThat(titles("", above + "¶  a".repeat(99) + below)).isEqualTo("A Long Title/B Long Title");
        assertThat(titles("", above + "¶  a".repeat(100) + below)).isEqualTo("-");
    }

    @Test
    void elsewhereAnEntryAboveIsEnoughHoweverFarItIs() {
        String above = "- [A Long Title](@1)¶- [B Long Title](@2)";

        assertThat(titles("", above + "¶¶text".repeat(200) + "¶¶- [Tool C](@3)"))
                .isEqualTo("A Long Title/B Long Title/Tool C");
    }

    private static String titles(String above, String text) {
        String markdown =
                above + text.replace('¶', '\n').replaceAll("@(\\d)", "https://arxiv.org/abs/3102.0000$1") + "\n";
        List<String> titles = DigestParser.create().parse(markdown).digests().stream()
                .flatMap(digest -> digest.papers().stream())
                .map(Paper::title)
                .toList();
        return titles.isEmpty() ? "-" : String.join("/", titles);
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.ParsedLines;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes: https://example.org/c|Notes|https://example.org/c",
                "Project Page: here|Project Page|here",
                "One Two Three: four|One Two Three|four",
                "  Code: here|Code|here",
                "Code : here|Code|here",
                "Code：here|Code|here",
                "Key-Words: a|Key-Words|a",
                "arxiv_id: a|arxiv_id|a",
                "Code*: a|Code|a",
                "Author's Note: a|Author's Note|a",
                "Q&A: a|Q&A|a",
                "코드: 공개|코드|공개",
                "टिप्पणी: 9|टिप्पणी|9",
                "नया क्या है: 9|नया क्या है|9",
                "หมายเหตุ: 9|หมายเหตุ|9",
                "𠮷野: x|𠮷野|x",
                "x𝒳: y|x𝒳|y",
                "Comments: 9 pages|Comments|9 pages",
                "Comments:9 pages|Comments|9 pages",
                "Code:here|Code|here",
            })
    void aKeyHasOneToThreeWords(String line, String key, String value) {
        assertThat(ParsedLines.paper("Vote: 5", line).metadata()).isEqualTo(Map.of(key, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One Two Three Four: five",
                ": value",
                "**: value",
                "Notes:here",
                "a + b: c",
                "(Code): c",
                "🚀: c",
                "Code 🚀: c",
                "-**Code**: c",
                "1.**Code**: c",
                "a*b: c",
                "no colon",
                "1234567890123456789012345678901234567890123456789012345678901: long"
            })
    void otherLinesAreProse(String line) {
        assertThat(ParsedLines.paper("Vote: 5", "", line).metadata()).isEmpty();
        assertThat(ParsedLines.paper("Vote: 5", "", line).sections()).hasSize(1);
        assertThat(ParsedLines.paper("Vote: 5", "", line).sections().get(0).markdown())
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vote: 5", "vote: 5", "VOTES: 5", "Upvotes: 5", "**Vote**: 5", "**Votes:** 5", "Vote：5", "Vote:5"
            })
    void votesHaveSeveralKeys(String line) {
        assertThat(ParsedLines.paper(line).votes()).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: A B",
                "author: A B",
                "**AUTHORS**: A B",
                "Authors:A B",
                "Author(s): A B",
                "**Author(s)**: A B"
            })
    void authorsHaveSeveralKeys(String line) {
        assertThat(ParsedLines.paper(line).authors()).extracting(a -> a.name()).containsExactly("A B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**👍 Votes:** 5|VOTES|Votes",
                "**👍 ⭐Votes**: 5|VOTES|Votes",
                "*🏷️ Tags*: a|OTHER|Tags",
                "**Abs URL**: https://arxiv.org/abs/3102.00001|LINK|Abs URL",
                "**Abs URL**: [here](https://arxiv.org/abs/3102.00001), https://example.org|LINK|Abs URL",
                "**Abs URL**: https://example.org|null|Abs URL",
                "**Abs URL**: at https://arxiv.org/abs/3102.00001|null|Abs URL",
                "**Method**: https://arxiv.org/abs/3102.00001|null|Method",
                "Abs URL: https://arxiv.org/abs/3102.00001|null|Abs URL",
            })
    void aKeyInEmphasisMayHaveIconsAndBeOfALink(String line, String key, String name) {
        FieldLine field = Objects.requireNonNull(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN));

        assertThat(String.valueOf(field.key())).isEqualTo(key);
        assertThat(line.substring(field.keyStart(), field.keyEnd())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paper(Oral): https://example.org/a|LINK|Paper(Oral)",
                "Paper (Oral): https://example.org/a|LINK|Paper (Oral)",
                "**Code (PyTorch)**: a|RESOURCE|Code (PyTorch)",
                "Authors (first ten): a|AUTHORS|Authors (first ten)",
                "Author(s): a|AUTHORS|Author(s)",
                "Words (two): a|null|Words (two)",
            })
    void aKeyMayHaveARemark(String line, String key, String name) {
        FieldLine field = Objects.requireNonNull(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN));

        assertThat(String.valueOf(field.key())).isEqualTo(key);
        assertThat(line.substring(field.keyStart(), field.keyEnd())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Oral): a",
                "Paper (Oral: a",
                "Paper (Oral) words: a",
                "Paper (a remark that has more than thirty characters): a"
            })
    void anythingElseInParenthesesMakesNoKey(String line) {
        assertThat(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**🚀 Else**: a", "👍 Votes: 5", "**👍 **: 5"})
    void anIconMakesNoOtherKey(String line) {
        assertThat(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN)).isNull();
    }
}

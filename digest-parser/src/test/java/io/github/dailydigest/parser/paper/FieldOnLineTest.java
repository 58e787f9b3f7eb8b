package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldOnLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Authors: Ada Example¦AUTHORS",
                "> Authors: Ada Example¦AUTHORS",
                "> > - **Authors**: Ada Example¦AUTHORS",
                "👤 Authors: Ada Example¦AUTHORS",
                "<b>Authors:</b> Ada Example¦AUTHORS",
                "- Authors: Ada Example¦AUTHORS",
                "* **Authors:** Ada Example¦AUTHORS",
                "+ 👤 **Authors**: Ada Example¦AUTHORS",
                "- [x] Authors: Ada Example¦AUTHORS",
                "- [ ] Authors: Ada Example¦AUTHORS",
                "● Authors: Ada Example¦AUTHORS",
                "저자: 에이다¦AUTHORS",
                "作者：阿达¦AUTHORS",
                "Autores: Ada Example¦AUTHORS",
                "Auteurs : Ada Example¦AUTHORS",
                "Autoren: Ada Example¦AUTHORS",
                "Yazarlar: Ada Example¦AUTHORS",
                "著者：エイダ¦AUTHORS",
                "👍 16¦VOTES",
                "16 upvotes¦VOTES",
                "⭐ 16 upvotes¦VOTES",
                "⭐ 66 ¦VOTES",
                "- Votes: 85¦VOTES",
                "- Link: https://example.org/a¦LINK",
                "- arXiv ID: 3102.00001¦IDENTIFIER",
                "- arXiv ID: https://arxiv.org/abs/3102.00001¦IDENTIFIER",
                "- Published: 2031-02-03¦PUBLISHED",
                "- Comments: 9 pages¦COMMENTS",
                "- Category: cs.CL¦OTHER",
                "Code: to be released¦RESOURCE",
            })
    void aFieldMayBeDecorated(String line, FieldKey key) {
        assertThat(key(FieldOnLine.read(PaperLines.of(line), 0, LabelNames.KNOWN)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "- a",
                "- Notes: a",
                "> Notes a",
                "1. Authors: Ada Example",
                "## Authors: Ada Example",
                "- Code: we release it with the paper",
                "- Link: soon",
                "- arXiv ID: soon",
                "- Published: at a conference",
                "👍 many",
                "👍 16 of 20",
            })
    void otherLinesAreNoFields(String line) {
        assertThat(FieldOnLine.read(PaperLines.of(line), 0, LabelNames.KNOWN)).isNull();
    }

    @Test
    void anUnknownKeyIsAFieldWithoutDecoration() {
        assertThat(FieldOnLine.read(PaperLines.of("Notes: a"), 0, LabelNames.KNOWN))
                .isEqualTo(new FieldLine(null, 0, 5, 7));
        assertThat(FieldOnLine.read(PaperLines.of("> Notes: a"), 0, LabelNames.KNOWN))
                .isNull();
        assertThat(FieldOnLine.read(PaperLines.of("> Code: soon"), 0, LabelNames.KNOWN))
                .isNull();
    }

    @Test
    void aMarkOfVotesHasNoKey() {
        assertThat(FieldOnLine.read(PaperLines.of("  👍 16"), 0, LabelNames.KNOWN))
                .isEqualTo(new FieldLine(FieldKey.VOTES, 2, 2, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "- Authors: Ada Example¦AUTHORS",
                "- **Votes**: 5¦VOTES",
                "- Link: https://example.org/a¦LINK",
                "- Code: https://example.org/a¦RESOURCE",
                "- arXiv ID: 3102.00001¦IDENTIFIER",
                "- Published: 2031-02-03¦PUBLISHED",
                "**Authors**: Ada Example¦AUTHORS",
                "**Link**: https://example.org/a¦LINK",
                "_Published_: 2031-02-03¦PUBLISHED",
            })
    void someFieldsMayBeBelowASection(String line, FieldKey key) {
        assertThat(key(FieldOnLine.below(PaperLines.of(line), 0, LabelNames.KNOWN)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: Ada Example",
                " **Authors**: Ada Example",
                "- Comments: 9 pages",
                "**Comments**: 9 pages",
                "**Category**: cs.CL",
                "**Notes**: a",
                "**a** b",
                "**Code**: we release it",
                "- Code: we release it",
                "- Published: soon",
                "- a",
                "1. Authors: Ada Example",
                "> **Authors**: Ada Example",
            })
    void otherLinesBelowASectionAreNoFields(String line) {
        assertThat(FieldOnLine.below(PaperLines.of(line), 0, LabelNames.KNOWN)).isNull();
    }

    @Test
    void someKeysAreCertain() {
        Set<FieldKey> certain = EnumSet.noneOf(FieldKey.class);
        for (FieldKey key : FieldKey.values()) {
            if (FieldOnLine.isCertain(key)) {
                certain.add(key);
            }
        }

        assertThat(certain)
                .containsExactly(
                        FieldKey.VOTES,
                        FieldKey.AUTHORS,
                        FieldKey.LINK,
                        FieldKey.RESOURCE,
                        FieldKey.IDENTIFIER,
                        FieldKey.PUBLISHED);
        assertThat(FieldOnLine.isCertain(null)).isFalse();
    }

    private static @Nullable FieldKey key(@Nullable FieldLine field) {
        return field == null ? null : field.key();
    }

    @Test
    void theLineMayBeAnyOfTheTable() {
        LineTable lines = PaperLines.of("a¶¶- Authors: Ada¶**Votes**: 5");

        assertThat(FieldOnLine.inBullet(lines, 2, true, LabelNames.KNOWN))
                .isEqualTo(new FieldLine(FieldKey.AUTHORS, 5, 12, 14));
        assertThat(FieldOnLine.inBullet(lines, 2, false, LabelNames.KNOWN))
                .isEqualTo(new FieldLine(FieldKey.AUTHORS, 5, 12, 14));
    }
}

package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The texts that the fast path classifies, and their roles. In the rows, {@code ¶} is a line end, {@code >} a tab; a
 * role is followed by the content indent of its item.
 */
class FastLineClassifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a|TEXT",
                "a¶b|TEXT TEXT",
                "a¶¶  ¶b|TEXT BLANK BLANK TEXT",
                "   a¶      b|TEXT TEXT",
                "- a|BULLET2",
                "* a¶+ b|BULLET2 BULLET2",
                "-   a|BULLET4",
                "-    a|BULLET5",
                " - a|BULLET3",
                "   - a|BULLET5",
                "1. a|NUMBERED3",
                "1) a|NUMBERED3",
                "10. a¶11. b|NUMBERED4 NUMBERED4",
                "123456789. a|NUMBERED11",
                "1234567890. a|TEXT",
                "- a¶b|BULLET2 LAZY",
                "- a¶ b|BULLET2 LAZY",
                "- a¶  b|BULLET2 ITEM2",
                "- a¶    b|BULLET2 ITEM2",
                "- a¶  b¶c|BULLET2 ITEM2 LAZY",
                "- a¶b¶c|BULLET2 LAZY LAZY",
                "- a¶¶b|BULLET2 BLANK TEXT",
                "- a¶¶  b|BULLET2 BLANK ITEM2",
                "- a¶¶  b¶c|BULLET2 BLANK ITEM2 LAZY",
                "- a¶¶b¶  c|BULLET2 BLANK TEXT TEXT",
                "- a¶  - b¶  1. c|BULLET2 ITEM2 ITEM2",
                "- a¶- b|BULLET2 BULLET2",
                "- a¶ - b|BULLET2 BULLET3",
                "- a¶1. b|BULLET2 NUMBERED3",
                "- a¶2. b|BULLET2 NUMBERED3",
                "1. a¶- b|NUMBERED3 BULLET2",
                "a¶- b|TEXT BULLET2",
                "a¶1. b|TEXT NUMBERED3",
                "a¶2. b|TEXT TEXT",
                "a¶¶2. b|TEXT BLANK NUMBERED3",
                "a¶3) b¶c|TEXT TEXT TEXT",
                "- a¶b¶2. c|BULLET2 LAZY NUMBERED3",
                "-a|TEXT",
                "**a** b|TEXT",
                "*a*|TEXT",
                "_a_|TEXT",
                "--a|TEXT",
                "1.a|TEXT",
                "1a|TEXT",
                "1|TEXT",
                "2031|TEXT",
                ". a|TEXT",
                "[a]|TEXT",
                "[a](b): c|TEXT",
                "- [a](b)|BULLET2",
                "- **a**: b|BULLET2",
                "- *a*|BULLET2",
                "# a|TEXT",
            })
    void assignsTheRolesOfCommonMark(String text, String roles) {
        LineTable lines = table(text);

        assertThat(FastLineClassifier.read(lines, 0)).isTrue();
        assertThat(roles(lines)).isEqualTo(roles);

        BlockStructure.readByCommonMark(lines, 0, Integer.MAX_VALUE / 2);
        assertThat(roles(lines)).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```",
                "~~~",
                "`a`",
                ">a",
                "\u00A0a",
                "\fa",
                "-",
                "-  ",
                "--",
                "---",
                "***",
                "___",
                "_ _ _",
                "* * *",
                "- - a",
                "->a",
                "+",
                "+a",
                "[a]: b",
                "1.",
                "1)",
                "1.>a",
                "1. ",
                "1. 2. a",
                "1. 2.",
                "- 1. a",
                "- 1.",
                "-  ",
                "-     a",
                "1.     a",
                "- \u00A0a",
                "- `a`",
                "- ***",
                "    - a",
                "a¶    - b",
                "a¶10. b",
                "a¶2. ",
                "- a¶  ```",
                "- a¶  -",
                "- a¶  - - b",
                "- a¶  -  b",
                "- a¶  - `b`",
                "- a¶  1.",
            })
    void givesUpIfALineMayStartAnotherBlock(String text) {
        assertThat(FastLineClassifier.read(table(text), 0)).isFalse();
        assertThat(FastLineClassifier.read(table("a¶¶" + text + "¶¶b"), 0)).isFalse();
    }

    private static String roles(LineTable lines) {
        StringJoiner roles = new StringJoiner(" ");
        for (int i = 0; i < lines.size(); i++) {
            int indent = lines.role(i) == LineRole.BLANK ? 0 : lines.contentIndent(i);
            roles.add(lines.role(i) + (indent == 0 ? "" : String.valueOf(indent)));
        }
        return roles.toString();
    }

    private static LineTable table(String text) {
        LineCursor cursor =
                new LineCursor(SourceBuffer.of(text.replace('¶', '\n').replace('>', '\t')));
        LineTable lines = new LineTable();
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}

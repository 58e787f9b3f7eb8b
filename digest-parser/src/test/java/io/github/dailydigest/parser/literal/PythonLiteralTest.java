package io.github.dailydigest.parser.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {

    record Row(String literal, List<String> strings) {}

    static Row[] lists() {
        return new Row[] {
            new Row("[]", List.of()),
            new Row("[ ]", List.of()),
            new Row("['a']", List.of("a")),
            new Row("['a', \"b\"]", List.of("a", "b")),
            new Row("['a','b',]", List.of("a", "b")),
            new Row(" [\n 'a' ,\n 'b'\n ] ", List.of("a", "b")),
            new Row("['', \"\"]", List.of("", "")),
            new Row("[\"Bo O'Sample\", 'a \"b\"']", List.of("Bo O'Sample", "a \"b\"")),
            new Row("['it\\'s', 'a\\nb', '\\uac00']", List.of("it's", "a\nb", "가")),
            new Row("['a' 'b' \"c\", 'd']", List.of("abc", "d")),
            new Row("['a, ]', '[b]']", List.of("a, ]", "[b]")),
        };
    }

    @ParameterizedTest
    @MethodSource("lists")
    void parsesListsOfStrings(Row row) {
        PythonLiteral literal = Objects.requireNonNull(PythonLiteral.read(row.literal()));

        assertThat(literal.strings()).isEqualTo(row.strings());
        assertThat(literal.entries()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a': 'b', \"c\": \"d\"}",
                "{'a':'b','c':'d',}",
                "[{'a': 'b'}, {'c': 'd'}]",
                "[{'a': 'b', 'c': 'd'},]",
                "[{}, {'a': 'b'}, {}, {'c' : 'd'}]"
            })
    void parsesTheEntriesOfDictsInOrder(String text) {
        PythonLiteral literal = Objects.requireNonNull(PythonLiteral.read(text));

        assertThat(literal.strings()).isNull();
        assertThat(literal.entries())
                .containsExactly(new PythonLiteral.Entry("a", "b"), new PythonLiteral.Entry("c", "d"));
    }

    @Test
    void parsesAnEmptyDict() {
        PythonLiteral literal = Objects.requireNonNull(PythonLiteral.read("{ }"));

        assertThat(literal.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "'a'",
                "[",
                "['a'",
                "['a",
                "['a\\",
                "['a\\x4']",
                "['a\nb']",
                "['a' b]",
                "['a' 1]",
                "['a' 'b]",
                "[,]",
                "['a',,'b']",
                "[1, 2]",
                "['a', 1]",
                "['a', None]",
                "[['a']]",
                "['a'] and more",
                "['a'}",
                "{'a'}",
                "{'a': }",
                "{'a': 1}",
                "{1: 'a'}",
                "{'a': 'b'",
                "{'a': 'b']",
                "{'a': 'b' 'c': 'd'}",
                "{'a': {'b': 'c'}}",
                "[{'a': 'b'}",
                "[{'a': 'b'} {'c': 'd'}]",
                "[{'a': 'b'}, 'c']",
                "['c', {'a': 'b'}]",
                "[{'a': ['b']}]"
            })
    void rejectsOtherTexts(String text) {
        assertThat(PythonLiteral.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['",
                "[\"a",
                "{'a",
                "[{",
                "[[1]]",
                "[  'a'",
                "{\"a\": 1}",
                "[]",
                "{}",
                "[ ]",
                "[None]",
                "[True, 'a']",
                "{ False : 1}",
                "[1, 2]",
                "[-1.5 , 2]",
                "{1: 'a'}"
            })
    void recognizesTextsThatLookLikeALiteral(String text) {
        assertThat(PythonLiteral.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{",
                "[1]",
                "[IDK]",
                "{x}",
                " ['a']",
                "'a'",
                "[  ",
                "[]a",
                "[] []",
                "[}",
                "{]",
                "[1, 2] a",
                "[1] a [2]",
                "[None] a",
                "[Nonesuch, 1]",
                "[1a, 2]",
                "[x, 1]",
                "[,]"
            })
    void doesNotRecognizeOtherTexts(String text) {
        assertThat(PythonLiteral.isLikely(text)).isFalse();
    }
}

package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagAttributeTest {

    @Test
    void readsNamesAndValues() {
        assertThat(read("<video controls src='a b' title = \"it's\"width=3/x data-y= z>"))
                .extracting(TagAttribute::name, TagAttribute::value)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"controls\", \"\")",
                        "(\"src\", \"a b\")",
                        "(\"title\", \"it's\")",
                        "(\"width\", \"3/x\")",
                        "(\"data-y\", \"z\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<a b>~b",
                "<a/b>~b",
                "<a b=c>~b=c",
                "<a b = 'c d'>~b = 'c d'",
                "</a b=\"c\">~b=\"c\"",
                "<a b=>~b=",
                "<a b='c>~b='c",
                "<a =b>~=b",
                "<a \">~\"",
            })
    void cutsAnAttribute(String tag, String attribute) {
        assertThat(read(tag))
                .singleElement()
                .extracting(a -> tag.substring(a.start(), a.end()))
                .isEqualTo(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<a >", "</a>", "<a />"})
    void aTagMayHaveNone(String tag) {
        assertThat(read(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a width=3>", "<a CLASS='words'>", "<a controls>", "<a title=''>", "<a title=' '>", "<a b=>"})
    void isMarkupIfItSaysNothing(String tag) {
        assertThat(read(tag)).singleElement().matches(TagAttribute::isMarkup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a title=words>", "<a poster='p.png'>", "<a widths=3>", "<a words>", "<a data-width=3>"})
    void isNoMarkupIfItSaysAnything(String tag) {
        assertThat(read(tag)).singleElement().matches(attribute -> !attribute.isMarkup());
    }

    private static List<TagAttribute> read(String tag) {
        return TagAttribute.of(tag, 0, tag.length() - 1);
    }
}

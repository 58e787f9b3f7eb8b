package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.markdown.AtxHeading;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a heading as that of a paper, whatever stands before and behind it. */
class PaperHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A Title](u)|A Title|u",
                "[ A Title ]( u )|A Title|u",
                "[a](b)](u)|a](b)|u",
                "[[a](u)|[a|u",
                "[a](u))|a|u)",
                "[a]( http://u)|a|http://u",
                "[a]( u )|a|u",
                "[a]( b](u )|a|b](u",
                "[a]( b]( u )|a]( b|u",
                "[a]( b]( )|a|b](",
                "A Title (http://example.org/a)|A Title|http://example.org/a",
                "A Title(https://example.org/a)|A Title|https://example.org/a",
                "a (http://b) (http://c)|a (http://b)|http://c",
                "[a] (http://b)|[a]|http://b",
                "[a](b) (http://c)|[a](b)|http://c",
                "[a]( (http://b)|[a](|http://b",
                "[a](b c](http://d)|a](b c|http://d",
                "a (http://)|a|http://",
            })
    void givesTitleAndAddress(String heading, String title, String url) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperHeading paper = read(stretch);

            assertThat(paper.isLinked()).isTrue();
            assertThat(stretch.cut(paper.titleStart(), paper.titleEnd())).isEqualTo(title);
            assertThat(stretch.cut(paper.urlStart(), paper.urlEnd())).isEqualTo(url);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A Title]()|A Title",
                "[A Title](  )|A Title",
                "A Title|A Title",
                "[A Title]|[A Title]",
                "[a](b|[a](b",
                "a](b)|a](b)",
                "[a](b c)|[a](b c)",
                "[a](b)!|[a](b)!",
                "a (b)|a (b)",
                "a (ftp://b)|a (ftp://b)",
                "a (httpx://b)|a (httpx://b)",
                "a (http://b c)|a (http://b c)",
                "a (http://b|a (http://b",
                "(http://b)|(http://b)",
                ")|)",
                "[|[",
            })
    void givesATitleAloneWhereNoAddressStands(String heading, String title) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperHeading paper = read(stretch);

            assertThat(paper.isLinked()).isFalse();
            assertThat(stretch.cut(paper.titleStart(), paper.titleEnd())).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[](u)", "[  ](u)", "[]()", "[ ]( )"})
    void isItsOwnTitleWhereTheBracketsHoldNone(String heading) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperHeading paper = read(stretch);

            assertThat(paper.blankTitle()).isTrue();
            assertThat(stretch.cut(paper.titleStart(), paper.titleEnd())).isEqualTo(heading);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Title|true",
                "[A Title]|true",
                "[A Title]()|false",
                "[A Title](u)|false",
                "A (http://u)|false",
                "[]()|false"
            })
    void isBareWhereItIsNothingButWords(String heading, boolean bare) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(stretch -> assertThat(read(stretch).isBare()).isEqualTo(bare));
    }

    @ParameterizedTest
    @EmptySource
    void namesNoPaperWhereItIsEmpty(String heading) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(stretch -> assertThat(PaperHeading.read(
                                stretch.text(), new AtxHeading(PaperHeading.LEVEL, stretch.from(), stretch.to())))
                        .isNull());
    }

    private static PaperHeading read(SourceSlices.Slice stretch) {
        AtxHeading heading = new AtxHeading(PaperHeading.LEVEL, stretch.from(), stretch.to());
        return Objects.requireNonNull(PaperHeading.read(stretch.text(), heading));
    }
}

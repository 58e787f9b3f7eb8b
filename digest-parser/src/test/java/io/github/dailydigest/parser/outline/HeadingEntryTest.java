package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.paper.PaperStart;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a heading as the entry of a paper, whatever precedes and follows it. */
class HeadingEntryTest {

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
    void readsTitleAndUrl(String heading, String title, String url) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperStart paper = read(stretch);

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
    void readsATitleAloneIfThereIsNoUrl(String heading, String title) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperStart paper = read(stretch);

            assertThat(paper.isLinked()).isFalse();
            assertThat(stretch.cut(paper.titleStart(), paper.titleEnd())).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[](u)", "[  ](u)", "[]()", "[ ]( )"})
    void isItsOwnTitleIfTheBracketsAreBlank(String heading) {
        assertThat(SourceSlices.of(heading)).allSatisfy(stretch -> {
            PaperStart paper = read(stretch);

            assertThat(paper.hasBlankTitle()).isTrue();
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
    void isATitleAloneIfItIsNothingButWords(String heading, boolean bare) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(stretch -> assertThat(read(stretch).isTitleAlone()).isEqualTo(bare));
    }

    @ParameterizedTest
    @EmptySource
    void returnsNullForAnEmptyHeading(String heading) {
        assertThat(SourceSlices.of(heading))
                .allSatisfy(stretch -> assertThat(HeadingEntry.read(stretch.text(), stretch.from(), stretch.to()))
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource({"3, false, true", "3, true, false", "2, false, false", "4, false, false"})
    void isUsualAtLevelThreeAndNotUnderlined(int level, boolean underlined, boolean usual) {
        Entry entry = new HeadingEntry().read("A Title", new OutlineHeading(level, 0, 7, underlined));

        assertThat(entry).isNotNull();
        assertThat(Objects.requireNonNull(entry).isUsual()).isEqualTo(usual);
    }

    private static PaperStart read(SourceSlices.Slice stretch) {
        return Objects.requireNonNull(HeadingEntry.read(stretch.text(), stretch.from(), stretch.to()));
    }
}

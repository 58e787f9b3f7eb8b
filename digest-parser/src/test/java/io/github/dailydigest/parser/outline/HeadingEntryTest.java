package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
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
                "[a](b)](u)|a|b",
                "[[a](u)|[a|u",
                "[a](u))|a|u",
                "[a]( http://u)|a|http://u",
                "[a]( u )|a|u",
                "[a]( b](u )|a|b](u",
                "[a]( b]( u )|a]( b|u",
                "[a]( b]( )|a|b](",
                "A Title (http://example.org/a)|A Title|http://example.org/a",
                "[2] A Title ([PDF](https://arxiv.org/abs/3102.00001))|A Title|https://arxiv.org/abs/3102.00001",
                "[Survey] A Title [PDF](https://arxiv.org/abs/3102.00001)|[Survey] A Title|https://arxiv.org/abs/3102.00001",
                "A Title ([arXiv](https://arxiv.org/abs/3102.00001), [code](https://example.org/c))|A Title|https://arxiv.org/abs/3102.00001",
                "A Title [code](https://example.org/c) [arXiv](https://arxiv.org/abs/3102.00001)|A Title|https://arxiv.org/abs/3102.00001",
                "A Title - [arXiv](https://arxiv.org/abs/3102.00001)|A Title|https://arxiv.org/abs/3102.00001",
                "**A Title** — [arXiv](https://arxiv.org/abs/3102.00001)|A Title|https://arxiv.org/abs/3102.00001",
                "**1. A Title** ([arXiv](https://arxiv.org/abs/3102.00001))|A Title|https://arxiv.org/abs/3102.00001",
                "1. [a](u)|a|u",
                "**[a](u)**|a|u",
                "**1. [a](u)**|a|u",
                "**[a]**(u)|a|u",
                "[**a**](u)|a|u",
                "[*a*](u)|a|u",
                "[_a_](u)|a|u",
                "[***a***](u)|a|u",
                "[**a* b](u)|**a* b|u",
                "[*a* b*](u)|*a* b*|u",
                "[* a*](u)|* a*|u",
                "[**](u)|**|u",
                "[****a****](u)|****a****|u",
                "[a](<u>)|a|u",
                "[a](u 'tip')|a|u",
                "[a](u) 👍 12|a|u",
                "🥇 [a](u)|a|u",
                "1 - [a](u)|a|u",
                "① [a](u)|a|u",
                "1.1 **[a](u)**|a|u",
                "🥇 — [a](u)|a|u",
                "[cs.CL] [a](u)|a|u",
                "[cs.CL] (x) - [a](u)|a|u",
                "1. 【x】**[a](u)**|a|u",
                "`x` [a](u)|a|u",
                "![b](i) [a](u)|a|u",
                "[![b](i)](v) [a](u)|a|u",
                "[![b](i)](v)|![b](i)|v",
                "2031-02-03 [a](u)|a|u",
                "3102.00001: [a](u)|a|u",
                "[cs.CL] a [b](https://arxiv.org/abs/3102.00001)|[cs.CL] a|https://arxiv.org/abs/3102.00001",
                "[cs.CL] [pdf](https://arxiv.org/abs/3102.00001)|[cs.CL]|https://arxiv.org/abs/3102.00001",
                "a (http://b).|a|http://b",
                "a (http://b.)|a|http://b",
                "a (http://b),;|a|http://b",
                "2. a (http://b)|a|http://b",
                "A Title(https://example.org/a)|A Title|https://example.org/a",
                "a (http://b) (http://c)|a (http://b)|http://c",
                "[a] (http://b)|[a]|http://b",
                "[a](b) (http://c)|a|b",
                "[a](b)!|a|b",
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
                "a [b](http://c)|a",
                "A Title {#a}|A Title",
                "A Title {a}|A Title {a}",
                "A Title - 👍 16|A Title",
                "**A Title**|A Title",
                "**A** Title|**A** Title",
                "**2. A Title**|A Title",
                "**2. A** Title|**2. A** Title",
                "**2. A*|**2. A*",
                "**2. ****|**2. ****",
                "📄 A Title|A Title",
                "A Title [back](#toc)|A Title",
                "![a](b)|![a](b)",
                "(http://b).|(http://b).",
                "a (http://b) c|a (http://b) c",
                ".|.",
                "[a](b c)|[a](b c)",
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
                .allSatisfy(stretch -> assertThat(HeadingEntry.read(stretch.text(), heading(stretch)))
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource({"3, false, true", "3, true, false", "2, false, false", "4, false, false"})
    void isUsualAtLevelThreeAndNotUnderlined(int level, boolean underlined, boolean usual) {
        Entry entry = HeadingEntry.read("A Title", new OutlineHeading(level, 0, 7, underlined));

        assertThat(entry).isNotNull();
        assertThat(Objects.requireNonNull(entry).isUsual()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "### Title:¶A Title => A Title",
                "## 论文：¶  A Title   => A Title",
                "### Title:¶ => Title:",
                "### Title: => Title:",
                "### Title:¶## b => Title:",
                "Title:¶--- => Title:",
                "### Title: b¶A Title => b",
            })
    void aHeadingThatNamesATitleHasItOnTheNextLine(String lines, String title) {
        String text = lines.replace('¶', '\n');
        LineCursor line = new LineCursor(SourceBuffer.of(text));
        line.advance();
        OutlineHeading atx = OutlineHeading.atx(line);
        OutlineHeading heading = atx == null ? Objects.requireNonNull(OutlineHeading.underlined(line)) : atx;
        Entry entry = Objects.requireNonNull(HeadingEntry.read(line, heading));

        assertThat(text.substring(entry.start().titleStart(), entry.start().titleEnd()))
                .isEqualTo(title);
        assertThat(entry.start().isLinked()).isFalse();
        assertThat(entry.start().bodyLine()).isEqualTo(title.equals("A Title") ? 2 : 1);
        assertThat(entry.isUsual()).isEqualTo(text.startsWith("### "));
        assertThat(entry.isGuarded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "## Paper 1¶**Title:** A Title => A Title|2",
                "## 论文 #2：¶¶- **标题**: A Title => A Title|3",
                "## Paper 3.¶> Title: [A Title](https://example.org/a) => A Title|2",
                "## Paper 1¶¶¶Title: A Title => Paper 1|1",
                "## Paper 1¶Author: Ada Example => Paper 1|1",
                "## Paper 1¶Title A Title => Paper 1|1",
                "## Paper 1¶**Title:** => Paper 1|1",
                "## Paper 1 => Paper 1|1",
                "## Paper¶Title: A Title => Paper|1",
                "## Paper 1a¶Title: A Title => Paper 1a|1",
                "## Papers¶Title: A Title => Papers|1",
                "Paper 1¶---¶Title: A Title => Paper 1|1",
            })
    void aHeadingThatCountsAPaperHasItsTitleInAFieldBelow(String lines, String expected) {
        String text = lines.replace('¶', '\n');
        LineCursor line = new LineCursor(SourceBuffer.of(text));
        line.advance();
        OutlineHeading atx = OutlineHeading.atx(line);
        OutlineHeading heading = atx == null ? Objects.requireNonNull(OutlineHeading.underlined(line)) : atx;
        PaperStart start =
                Objects.requireNonNull(HeadingEntry.read(line, heading)).start();

        assertThat(text.substring(start.titleStart(), start.titleEnd()) + "|" + start.bodyLine())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"[A]( u ),true", "[A](),true", "[A](u),false", "[A]( u),false", "[]( u ),true", "[](),true", "A,false"})
    void isGuardedInTheFormOfTheWriter(String heading, boolean guarded) {
        Entry entry = HeadingEntry.read(heading, new OutlineHeading(3, 0, heading.length(), false));

        assertThat(Objects.requireNonNull(entry).isGuarded()).isEqualTo(guarded);
    }

    private static OutlineHeading heading(SourceSlices.Slice slice) {
        return new OutlineHeading(HeadingEntry.LEVEL, slice.from(), slice.to(), false);
    }

    private static PaperStart read(SourceSlices.Slice stretch) {
        return Objects.requireNonNull(HeadingEntry.read(stretch.text(), heading(stretch)))
                .start();
    }
}

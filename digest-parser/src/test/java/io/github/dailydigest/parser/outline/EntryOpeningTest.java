package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of an entry that is no heading, as its title and what is beside it. */
class EntryOpeningTest {

    /** Each row: the text, what it says, what shows where the title ends, and the number before it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A Title](u) => A Title <u> => LINK => -",
                "**[A Title](u)** => A Title <u> => LINK => -",
                "[**A Title**](u) => A Title <u> => LINK => -",
                "[ A Title ](u) => A Title <u> => LINK => -",
                "[A Title](<u v>) => [A Title](<u v>) => PLAIN => -",
                "[A Title]() => A Title => LINK => -",
                "[\"A Title\"](u) => A Title <u> => LINK => -",
                "[“A Title”](u) => A Title <u> => LINK => -",
                "[\"A\" or \"B\"](u) => \"A\" or \"B\" <u> => LINK => -",
                "**A Title** => A Title => EMPHASIS => -",
                "__A Title__ => A Title => EMPHASIS => -",
                "***A Title*** => A Title => EMPHASIS => -",
                "****A Title**** => ****A Title**** => PLAIN => -",
                "*A Title* => A Title => PLAIN => -",
                "**A Title => **A Title => PLAIN => -",
                "**1. A Title** => A Title => EMPHASIS => 1",
                "**[1] A Title** => A Title => EMPHASIS => 1",
                "**\"A Title\"** => A Title => EMPHASIS => -",
                "\"A Title\" => A Title => QUOTES => -",
                "\"A Title\" [pdf](https://arxiv.org/pdf/3102.00001) => A Title <https://arxiv.org/pdf/3102.00001> => QUOTES => -",
                "「A Title」 => A Title => QUOTES => -",
                "《A Title》, Ada Example et al. => A Title authors:Ada Example et al. => QUOTES => -",
                "\"A => \"A => PLAIN => -",
                "A Title => A Title => PLAIN => -",
                "A Title [pdf](https://arxiv.org/pdf/3102.00001) => A Title <https://arxiv.org/pdf/3102.00001> => PLAIN => -",
                "A Title: https://arxiv.org/abs/3102.00001 => A Title link:https://arxiv.org/abs/3102.00001 => PLAIN => -",
                "1. [A Title](u) => A Title <u> => LINK => 1",
                "1\\. [A Title](u) => A Title <u> => LINK => 1",
                "[1] [A Title](u) => A Title <u> => LINK => 1",
                "🔥 [A Title](u) => A Title <u> => LINK => -",
                "👍 12 [A Title](u) => A Title <u> votes:12 => LINK => -",
                "12 upvotes | **A Title** => A Title votes:12 => EMPHASIS => -",
                "[2031-02-02] [A Title](u) => A Title <u> published:2031-02-02 => LINK => -",
                "(2031-02-02) **A Title** => A Title published:2031-02-02 => EMPHASIS => -",
                "2031-02-02 - **A Title** => A Title published:2031-02-02 => EMPHASIS => -",
                "[Feb 2031] **A Title** => A Title text:[Feb 2031] => EMPHASIS => -",
                "[cs.XX] [A Title](u) => A Title <u> text:[cs.XX] => LINK => -",
                "`cs.XX` **A Title** => A Title text:`cs.XX` => EMPHASIS => -",
                "`cs.XX` (x) 【y】 **A Title** => A Title text:`cs.XX` text:(x) text:【y】 => EMPHASIS => -",
                "[[pdf](v)] **A Title** => A Title pdf=v => EMPHASIS => -",
                "[pdf](v) [code](w) | [A Title](u) => A Title <u> pdf=v code=w => LINK => -",
                "[A Title](u) [[back](#top)] => A Title <u> => LINK => -",
                "![a](i) [A Title](u) => A Title <u> text:![a](i) => LINK => -",
                "![a](i) => ![a](i) => PLAIN => -",
                "**A Title** [pdf](https://arxiv.org/pdf/3102.00001), [code](https://example.org/c) => A Title <https://arxiv.org/pdf/3102.00001> code=https://example.org/c => EMPHASIS => -",
                "**A Title** [code](https://example.org/c), [pdf](https://arxiv.org/pdf/3102.00001) => A Title <https://arxiv.org/pdf/3102.00001> code=https://example.org/c => EMPHASIS => -",
                "**A Title** [Another Title](https://arxiv.org/abs/3102.00001) => A Title Another Title=https://arxiv.org/abs/3102.00001 => EMPHASIS => -",
                "**A Title** Link: https://arxiv.org/abs/3102.00001, [pdf](https://arxiv.org/pdf/3102.00001) => A Title link:https://arxiv.org/abs/3102.00001, [pdf](https://arxiv.org/pdf/3102.00001) => EMPHASIS => -",
                "**A Title** [pdf](https://example.org/a.pdf) => A Title pdf=https://example.org/a.pdf => EMPHASIS => -",
                "**A Title** 👍 12 [pdf](https://arxiv.org/pdf/3102.00001) => A Title <https://arxiv.org/pdf/3102.00001> votes:12 => EMPHASIS => -",
                "[A Title](u) - 👍 12 => A Title <u> votes:12 => LINK => -",
                "[A Title](u) **85** => A Title <u> votes:85 => LINK => -",
                "<b>A Title</b> ⭐ 66 => A Title votes:66 => EMPHASIS => -",
            })
    void readsTheTitleAndWhatIsBesideIt(String text, String entry, EntryOpening.Style style, String counter) {
        assertThat(SourceSlices.of(text)).allSatisfy(slice -> {
            EntryOpening opening =
                    Objects.requireNonNull(EntryOpening.read(slice.text(), slice.from(), slice.to(), LabelNames.KNOWN));

            assertThat(EntryDescriptions.describe(slice.text(), opening.start()))
                    .isEqualTo(entry);
            assertThat(opening.style()).isEqualTo(style);
            assertThat(opening.counter()).isEqualTo(counter.equals("-") ? -1 : Integer.parseInt(counter));
        });
    }

    @Test
    void returnsNullForNoText() {
        assertThat(EntryOpening.read("**A**", 5, 5, LabelNames.KNOWN)).isNull();
    }

    /** The name of a link and an image are no titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PDF](u)",
                "**[PDF](u)**",
                "[Code](u) [PDF](v)",
                "[论文](u)",
                "[![a](i)](u)",
            })
    void returnsNullForLinksWithoutATitle(String text) {
        assertThat(EntryOpening.read(text, 0, text.length(), LabelNames.KNOWN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**A Title**", "[A Title](u)", "A Title"})
    void theBodyBeginsOnTheNextLine(String text) {
        EntryOpening opening = Objects.requireNonNull(EntryOpening.read(text, 0, text.length(), LabelNames.KNOWN));

        assertThat(opening.start().bodyLine()).isOne();
    }
}

package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows the title of an entry that is no heading. */
class EntryTailTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "- [code](https://example.org/c) => code=https://example.org/c",
                "[back](#top) => ''",
                "[a]() => ''",
                "![a](i) => text:![a](i)",
                "[[paper](https://example.org/p)] => paper=https://example.org/p",
                "`cs.XX` `cs.YY` => text:cs.XX text:cs.YY",
                "👍 12 => votes:12",
                "(85 upvotes) => votes:85",
                "x85 upvotes => text:x85 upvotes",
                "⭐ 66 | 👍 7 => votes:66 votes:7",
                "<br> => ''",
                "{#anchor} {.class} {:x} => ''",
                "{words => text:{words",
                "{words} => text:{words}",
                "https://example.org/a, https://example.org/b => link:https://example.org/a link:https://example.org/b",
                "🔥 🔥 => ''",
                "| · • , . ; / - – — : ( ) [ ] ~ > => ''",
                "** => ''",
                "Code: https://example.org/c => resource:https://example.org/c",
                "Code: https://example.org/c, Authors: Ada Example, Bo Sample => resource:https://example.org/c authors:Ada Example, Bo Sample",
                "Authors: Ada Example; Code: x | Votes: 5 => authors:Ada Example resource:x votes:5",
                "Authors: Ada Example<br>Code: x => authors:Ada Example resource:x",
                "Abstract: One paragraph, Code: x => abstract:One paragraph, Code: x",
                "**Abstract**: One paragraph => abstract:One paragraph",
                "by Ada Example and Bo Sample => authors:Ada Example and Bo Sample",
                "by the way => prose:by the way",
                "Ada Example et al. => authors:Ada Example et al.",
                "Ada Example, Bo Sample => text:Ada Example, Bo Sample",
                "*Ada Example, Bo Sample* => authors:Ada Example, Bo Sample",
                "_Ada Example_ => authors:Ada Example",
                "*cs.XX* => text:cs.XX",
                "**85** => votes:85",
                "__1,234__ => votes:1,234",
                "**85 => text:85",
                "**85a** => text:85a",
                "<br>Ada Example, Bo Sample => authors:Ada Example, Bo Sample",
                "<sub>Ada Example, Bo Sample</sub> => authors:Ada Example, Bo Sample",
                "<sub>Cy Instance</sub> => text:Cy Instance",
                "<br>one, two => text:one, two",
                "2031-02-02 => published:2031-02-02",
                "(2031-02-02) => published:2031-02-02",
                "February 2, 2031 | 9 pages => published:February 2, 2031 text:9 pages",
                "(Read more on [arXiv](https://example.org/a) or [HuggingFace](https://example.org/h)) => arXiv=https://example.org/a HuggingFace=https://example.org/h",
                "one two => text:one two",
                "one two three => prose:one two three",
                "Ada Example, Bo Sample, Cy Instance, Di Case, Ed Model, Flo Record => text:Ada Example, Bo Sample, Cy Instance, Di Case, Ed Model, Flo Record",
                "words that are prose [pdf](https://example.org/p) => prose:words that are prose pdf=https://example.org/p",
                "words that are prose ([pdf](https://example.org/p)) => prose:words that are prose pdf=https://example.org/p",
                "words with a [link](https://example.org/p) in prose => prose:words with a [link](https://example.org/p) in prose",
                "words with a [link](https://example.org/p) in prose [pdf](https://example.org/p) [code](https://example.org/c) => prose:words with a [link](https://example.org/p) in prose pdf=https://example.org/p code=https://example.org/c",
                "one two [pdf](https://example.org/p) one => text:one two pdf=https://example.org/p text:one",
                "词元按其不确定性选择专家 => text:词元按其不确定性选择专家",
                "one, Code: x => text:one resource:x",
                "one, two => text:one, two",
                "one 👍 5 => text:one votes:5",
                "one https://example.org/a => text:one link:https://example.org/a",
                "one <br> two => text:one text:two",
                "a<b c => text:a<b c",
                "one `two` => text:one text:two",
                "one*two => text:one*two",
                "(one (two)) => text:one (two)",
                "one) => text:one",
                "(9.0/10) => text:9.0/10",
                "（9.0/10） => text:9.0/10",
                "one-two => text:one-two",
            })
    void consistsOfParts(String text, String parts) {
        assertThat(SourceSlices.of(" " + text))
                .allSatisfy(slice -> assertThat(EntryDescriptions.describe(
                                slice.text(), EntryTail.read(slice.text(), slice.from(), slice.to(), LabelNames.KNOWN)))
                        .isEqualTo(parts));
    }

    @Test
    void theNumberOfWordsDecidesWhatIsProse() {
        String names = "Ada Example, Bo Sample, Cy Instance, Di Case, Ed Model, Flo Record";

        assertThat(parts("two words")).isEqualTo("text:two words");
        assertThat(parts("three words here")).isEqualTo("prose:three words here");
        assertThat(parts(names)).isEqualTo("text:" + names);
        assertThat(parts("怀".repeat(15))).isEqualTo("text:" + "怀".repeat(15));
        assertThat(parts("怀".repeat(16))).isEqualTo("prose:" + "怀".repeat(16));
    }

    @Test
    void marksOfVotesAreNotReadInAWord() {
        assertThat(parts("a1 upvotes")).isEqualTo("text:a1 upvotes");
        assertThat(parts("1 upvotes")).isEqualTo("votes:1");
    }

    private static String parts(String text) {
        return EntryDescriptions.describe(text, EntryTail.read(text, 0, text.length(), LabelNames.KNOWN));
    }
}

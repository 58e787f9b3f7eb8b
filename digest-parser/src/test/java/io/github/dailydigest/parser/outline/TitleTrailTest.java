package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.SourceSlices.Slice;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows a title: each row has the text, and its parts with what they are. */
class TitleTrailTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                " [Code](u) => LINK Code u",
                " ([arXiv](u), [code](v)) => LINK arXiv u; LINK code v",
                " [[PDF](u)] | [Code](<v>) => LINK PDF u; LINK Code v",
                " [A](u)[B](v) => LINK A u; LINK B v",
                " 👍 16 => VOTES 16",
                " - ⭐ 1,234 => VOTES 1,234",
                " 85 upvotes => VOTES 85",
                " (👍 16) [Code](u) => VOTES 16; LINK Code u",
                " `cs.AI` => TEXT cs.AI",
                " `cs.AI` ⭐ 66 => TEXT cs.AI; VOTES 66",
                " (9.0/10) => TEXT 9.0/10",
                " some words => TEXT some words",
                " one | two · three => TEXT one; TEXT two; TEXT three",
                " one; two；three => TEXT one; TEXT two; TEXT three",
                " one - two, three => TEXT one - two, three",
                " words [Code](u) more => TEXT words; LINK Code u; TEXT more",
                " 🚀 words 🚀 more => TEXT words; TEXT more",
                " x85 upvotes => TEXT x85 upvotes",
                " GPT4 likes => TEXT GPT4 likes",
                " ![Code](u) => TEXT ![Code](u)",
                " [Code](u) words ![a](v) [B](w) => LINK Code u; TEXT words; TEXT ![a](v); LINK B w",
                " {a} => TEXT {a}",
                " {a => TEXT {a",
                " {#a => TEXT {#a",
                " \\[a](u) => TEXT \\[a](u)",
                " a \\[ b \\] c => TEXT a \\[ b \\] c",
                " \\[[Code](u) => TEXT \\; LINK Code u",
                " words {#a} => TEXT words",
                " Read more on [HF](u) or [arXiv](v) => LINK HF u; LINK arXiv v",
                " READ MORE on [HF](u) => LINK HF u",
                " see [HF](u) => LINK HF u",
                " seen [HF](u) => TEXT seen; LINK HF u",
                " | arXiv (Feb 2031) => TEXT arXiv (Feb 2031)",
                " (a note (short)) => TEXT a note (short)",
                " ((Feb) 2031) => TEXT (Feb) 2031",
                " （二月）三 => TEXT （二月）三",
                " 二（三） => TEXT 二（三）",
                " [Code](u) (a) b => LINK Code u; TEXT (a) b",
                " a | (b) c => TEXT a; TEXT (b) c",
                " a) => TEXT a",
                " (a => TEXT a",
                " Sec 2 [HF](u) => TEXT Sec 2; LINK HF u",
            })
    void hasPartsInSourceOrder(String text, String parts) {
        assertThat(SourceSlices.of(text).filter(slice -> isApart(slice)))
                .allSatisfy(slice -> assertThat(parts(slice)).isEqualTo(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " - | · ",
                " [[back]](#toc)",
                " [back](#toc)",
                " [↑](#toc)",
                " [Code]()",
                " {#a-title}",
                " {.class}",
                " {: .class}",
                " 🚀",
                " **",
                " (and)",
                " ``",
            })
    void ofMarkupHasNoParts(String text) {
        assertThat(parts(new Slice(text, 0, text.length()))).isEmpty();
    }

    /** Whether the character above does not make the slice start within a word. */
    private static boolean isApart(Slice slice) {
        return slice.from() == 0 || !Character.isLetterOrDigit(slice.text().charAt(slice.from() - 1));
    }

    private static String parts(Slice slice) {
        return TitleTrail.read(slice.text(), slice.from(), slice.to()).stream()
                .map(extra -> extra.kind()
                        + " "
                        + slice.cut(extra.textStart(), extra.textEnd())
                        + (extra.kind() == Extra.Kind.LINK ? " " + slice.cut(extra.urlStart(), extra.urlEnd()) : ""))
                .collect(Collectors.joining("; "));
    }
}

package io.github.dailydigest.testkit.arbitraries;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Words and single lines of words, with everything that real digests are known to contain. Words are chosen from one
 * flat list, since jqwik chooses between values much faster than between arbitraries, and a digest has hundreds of
 * words.
 */
final class TextArbitraries {

    private static final List<String> WORDS = List.of(
            "a",
            "We",
            "model",
            "attention",
            "benchmark",
            "tokens",
            "across",
            "deep",
            "모델",
            "이",
            "논문은",
            "어텐션을",
            "제안합니다",
            "성능이",
            "데이터",
            "模型",
            "学習",
            "Übersetzung",
            "naïve",
            "модель",
            "μετα");

    /** Other parts of titles and bodies. None contains a space or a line end. */
    private static final List<String> ODDITIES = Stream.of(
                    List.of("$\\nabla^2$", "\\textsc{Sampler}", "M$^{2}$", "$\\frac{1}{n}$", "\\(x\\)", "$$", "x_{i}"),
                    List.of("*", "_", "`", "^", "A*", "snake_case", "``word''", "`code`", "**", "\\", "~", "|"),
                    List.of(
                            "[n]",
                            "[IDK]",
                            "[12]",
                            "[text](https://example.org/a)",
                            "![](b.png)",
                            "(A)",
                            "](",
                            "]",
                            "("),
                    List.of("<think>", "<EOS>", "</UN>", "<!--", "&amp;", "&", "<"),
                    List.of("**bold**", "*word*", "***all***", "__it__", "**성능(Speed)**은", "*모델*이"),
                    List.of(
                            "Model:", ":", "：", "a:b", "Note:", "80%", ">80%", "$200k", "1.", "1)", "-", "+", "#",
                            "##"),
                    List.of("\uD83D\uDE80", "\uD83D\uDC69\u200D\uD83D\uDD2C", "e\u0301", "\u200B", "ＦＷ", "…", "—"),
                    List.of("“quoted”", "it's", "it’s", "\"q\"", "https://example.org/a_b?c=1", "10^{-3}"),
                    List.of("a\fb", "a\tb", "a\u00A0b"))
            .flatMap(List::stream)
            .toList();

    private TextArbitraries() {}

    /** Words of letters, in several scripts. */
    static Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    /** Words separated by single spaces, which can only be parsed as prose. */
    static Arbitrary<String> prose() {
        Arbitrary<String> anyLetters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('가', '힣')
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(9, joined(words(), 4, 10)), Tuple.of(1, joined(anyLetters, 4, 6)));
    }

    /** Words, TeX, punctuation and tokens in any order, separated by single spaces. */
    static Arbitrary<String> rich() {
        List<String> parts =
                Stream.of(WORDS, WORDS, ODDITIES).flatMap(List::stream).toList();
        return joined(Arbitraries.of(parts), 1, 9);
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts, int min, int max) {
        return parts.list().ofMinSize(min).ofMaxSize(max).map(words -> String.join(" ", words));
    }
}

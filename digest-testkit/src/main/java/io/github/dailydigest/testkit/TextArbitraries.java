package io.github.dailydigest.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Words and runs of them on one line, with all that digests are known to hold. */
final class TextArbitraries {

    private TextArbitraries() {}

    /** One word of letters, in one of several scripts. */
    static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("model", "We", "attention", "benchmark", "tokens", "across", "deep", "a")),
                Tuple.of(3, Arbitraries.of("모델", "이", "논문은", "어텐션을", "제안합니다", "성능이", "데이터")),
                Tuple.of(1, Arbitraries.of("模型", "学習", "Übersetzung", "naïve", "модель", "μετα")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withCharRange('가', '힣')
                                .ofMinLength(1)
                                .ofMaxLength(8)));
    }

    /** Words one blank apart, which can be read as nothing but prose. */
    static Arbitrary<String> prose() {
        return words().list().ofMinSize(4).ofMaxSize(10).map(words -> String.join(" ", words));
    }

    /** Words among TeX, marks and tokens, one blank apart; it may start with any of them. */
    static Arbitrary<String> rich() {
        return Arbitraries.frequencyOf(Tuple.of(3, words()), Tuple.of(2, oddities()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join(" ", parts));
    }

    /** What stands in titles and bodies beside words. No blank is in any, and no line end. */
    private static Arbitrary<String> oddities() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "$\\nabla^2$", "\\textsc{Sampler}", "M$^{2}$", "$\\frac{1}{n}$", "\\(x\\)", "$$", "x_{i}"),
                Arbitraries.of("*", "_", "`", "^", "A*", "snake_case", "``word''", "`code`", "**", "\\", "~", "|"),
                Arbitraries.of(
                        "[n]", "[IDK]", "[12]", "[text](https://example.org/a)", "![](b.png)", "(A)", "](", "]", "("),
                Arbitraries.of("<think>", "<EOS>", "</UN>", "<!--", "&amp;", "&", "<"),
                Arbitraries.of("**bold**", "*word*", "***all***", "__it__", "**성능(Speed)**은", "*모델*이"),
                Arbitraries.of(
                        "Model:", ":", "：", "a:b", "Note:", "80%", ">80%", "$200k", "1.", "1)", "-", "+", "#", "##"),
                Arbitraries.of(
                        "\uD83D\uDE80",
                        "\uD83D\uDC69\u200D\uD83D\uDD2C",
                        "e\u0301",
                        "\u200B",
                        "“quoted”",
                        "it's",
                        "it’s",
                        "\"q\"",
                        "—"),
                Arbitraries.of("https://example.org/a_b?c=1", "10^{-3}", "…", "a\fb", "a\tb", "a\u00A0b", "ＦＷ"));
    }
}

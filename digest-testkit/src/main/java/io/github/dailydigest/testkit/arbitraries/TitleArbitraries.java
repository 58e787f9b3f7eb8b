package io.github.dailydigest.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Titles of papers and of digests, and topics. */
public final class TitleArbitraries {

    private TitleArbitraries() {}

    /** Titles of papers, with white space already folded. */
    public static Arbitrary<String> ofPapers() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, TextArbitraries.prose()),
                Tuple.of(
                        4,
                        TextArbitraries.rich()
                                .map(title -> title.replaceAll("[\\s\\u00A0]+", " "))
                                .filter(title -> !title.matches("([*_`]).+\\1") && !title.contains("]("))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "A Title: With a Colon",
                                "$\\nabla^2$DFT: Energies of Example Molecules",
                                "\\textsc{Sampler}: Drawing Without Looking",
                                "Links [and Brackets] (and Parentheses)",
                                "Teaching Models to Say [IDK]",
                                "[Brackets](around) everything",
                                "What's New",
                                "작은 모델을 위한 Attention 다시 보기(Revisited)")));
    }

    /** Titles that, as the whole text of a heading, cannot be parsed as anything else. */
    static Arbitrary<String> plain() {
        return TextArbitraries.prose();
    }

    /** Titles of digests with a date. */
    static Arbitrary<String> ofDigests() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("Daily Papers", "오늘의 논문", "Papers: the Week", "Papers (all)")),
                Tuple.of(1, TextArbitraries.prose()));
    }

    /** Headings inside a digest that papers are listed under. */
    public static Arbitrary<String> ofTopics() {
        return Arbitraries.of(
                "cs.CV",
                "Computer Vision and Pattern Recognition",
                "LLMs: Agents & Tools (12)",
                "컴퓨터 비전",
                "大模型 [3]",
                "\uD83E\uDD16 Robotics");
    }

    /** Plain lines that start a digest without a date. */
    static Arbitrary<String> ofUploads() {
        return Arbitraries.of("cs.CL", "cs.IR", "cs.AI", "stat.ML").map(area -> "New uploads on arXiv(" + area + ")");
    }
}

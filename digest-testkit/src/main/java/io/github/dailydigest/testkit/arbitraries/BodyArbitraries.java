package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.testkit.rendering.PythonLiterals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies of sections, except printed Python lists. */
public final class BodyArbitraries {

    private BodyArbitraries() {}

    public static Arbitrary<String> bodies() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, paragraphs()),
                Tuple.of(4, withBlocks(Arbitraries.frequencyOf(Tuple.of(3, harmless()), Tuple.of(2, misleading())))),
                Tuple.of(3, withBlocks(harmless())),
                Tuple.of(1, printedDicts()),
                Tuple.of(1, Arbitraries.just("")));
    }

    /** Single lines of any characters, without white space at their start or end. */
    static Arbitrary<String> paragraphs() {
        return Arbitraries.oneOf(TextArbitraries.prose(), TextArbitraries.rich());
    }

    private static Arbitrary<String> withBlocks(Arbitrary<String> blocks) {
        return Combinators.combine(paragraphs(), blocks.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("\n", "\n\n"))
                .as((first, rest, between) -> first + between + String.join(between, rest));
    }

    /** Blocks that belong to the body even without indentation. */
    private static Arbitrary<String> harmless() {
        return Arbitraries.oneOf(
                TextArbitraries.prose(),
                Arbitraries.of(
                        "1) first step\n2) second step",
                        "1. **Tokenizer**: bytes\n2. **Encoder**: six layers",
                        "- a point\n- 또 하나의 항목",
                        "$$\nL = \\sum_i x_i\n$$",
                        "```\nfor x in xs:\n\nprint(x)\n```",
                        "~~~text\n```\n~~~\n~~~\nmore\n~~~",
                        "> a quoted line",
                        "**Note**: words in bold",
                        "| a | b |\n|---|---|\n| 1 | 2 |",
                        "Vote: 85",
                        "Authors: Ada Example",
                        "Comments: 9 pages",
                        "![](https://example.org/t.png)"));
    }

    /** Blocks that belong to the body only if they are indented. */
    private static Arbitrary<String> misleading() {
        return Arbitraries.of(
                "- **Note**: nested\n  - deeper",
                "- ***What's New***: nested",
                "  - an encoder\n  - a decoder",
                "    print(x)",
                "### [Not a Paper](https://arxiv.org/abs/3102.00099)",
                "### Not a Paper (https://arxiv.org/abs/3102.00099)",
                "## Daily Papers (2031-02-04)",
                "# Heading",
                "#### Heading of the fourth level",
                "New uploads on arXiv(cs.LG)",
                "```python\n# a comment\n- ***What's New***: code\n  return 1\n```",
                "<think> first");
    }

    private static Arbitrary<String> printedDicts() {
        return Combinators.combine(
                        Arbitraries.of("Aspect", "측면", "it's"),
                        TextArbitraries.prose(),
                        Arbitraries.of("Encoder", "Decoder"),
                        TextArbitraries.prose())
                .as((firstKey, first, secondKey, second) -> {
                    Map<String, String> entries = new LinkedHashMap<>();
                    entries.put(firstKey, first);
                    entries.put(secondKey, second);
                    return PythonLiterals.dict(entries);
                });
    }

    /** The points of a summary, without markers. None of them looks like a label. */
    static Arbitrary<List<String>> points() {
        Arbitrary<String> points = Arbitraries.frequencyOf(
                Tuple.of(4, TextArbitraries.prose()),
                Tuple.of(
                        2,
                        Combinators.combine(TextArbitraries.words(), TextArbitraries.rich())
                                .as((word, rest) -> "The " + word + " " + rest)),
                Tuple.of(1, TextArbitraries.prose().map(point -> point + "\n- nested\n  - 더 깊이")),
                Tuple.of(1, TextArbitraries.prose().map(point -> point + "\n\nA second paragraph.")));
        return points.list().ofMinSize(1).ofMaxSize(6);
    }
}

package io.github.dailydigest.parser;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary texts: constructs of the format in any order, with any strings between them. */
public final class TextArbitraries {

    private static final List<String> PIECES = List.of(
            "## Daily Papers (2031-02-03)",
            "## Daily Papers (2031-02-30)",
            "# Title",
            "## License",
            "New uploads on arXiv(cs.CL)",
            "### [A Title](https://arxiv.org/abs/3102.00001)",
            "### [A [n] Title]()",
            "### [](https://example.org/a)",
            "### A Title",
            "### A Title (https://example.org/a)",
            "#### What's New",
            "### ",
            "###",
            "   ### [T](u)",
            "    ### [T](u)",
            "Vote: 85",
            "Vote: -",
            "Vote: 1.2k",
            "Votes: 1,234",
            "Authors: Ada Example, Bo Sample",
            "Authors: ['Ada', \"Bo O'S\"]",
            "Authors: ['Ada",
            "Authors:",
            "Comments:",
            "Comments: 9 pages",
            "          accepted at X",
            "Key Words Here: a value",
            "![](https://example.org/t.png)",
            "![alt](t.png)",
            "![]()",
            "![",
            "[Watch Video](v.mp4)",
            "[Watch Video]v.mp4",
            "<div><video controls src=\"v.mp4\" muted=\"false\"></video></div>",
            "<iframe src='v.mp4'>",
            "</iframe>",
            "<video",
            "<source src=v.mp4>",
            "- ***What's New***: text",
            "- **What’s New**: text",
            "- ***Technical Details*: text",
            "- 성능 하이라이트: 글",
            "- **성능 하이라이트(Performance Highlights)**: 글",
            "- __Other__: text",
            "* **A:** b",
            "1. **What's New**: c",
            "**Limitations**: d",
            "What's New: e",
            "- point",
            "+ point",
            "  - nested",
            "    - nested",
            "- **What's New**: ['a', 'b']",
            "- **What's New**: [{\"What's New\": \"a\", 'Technical Details': 'b\\n'}]",
            "- **X**: {'a': 'b'}",
            "['a', 'b']",
            "```",
            "```java",
            "  ```",
            "~~~~",
            "<!--",
            "-->",
            "<script>",
            "---",
            "***",
            "> quote",
            "| a | b |",
            "| Title | Authors | PDF | Summary |",
            "|---|---|---|---|",
            "| **A Title** | Ada Example et.al. | [3102.00001](https://arxiv.org/abs/3102.00001) | one <br>● two |",
            "| [A Title](https://arxiv.org/abs/3102.00002) | null | - | text |",
            "| A Title broken",
            "  over lines (Read more on [arXiv](https://arxiv.org/abs/3102.00003))| Ada | b | c |",
            "| 1) A Title  and prose that is as long as this is | x | [Paper](https://arxiv.org/abs/3102.00004) |",
            "- **[A Title of Words](https://arxiv.org/abs/3102.00005)** `cs.XX` 👍 12",
            "1. **A Title of Words** - ⭐ 3",
            "1\\. [A Title of Words](https://arxiv.org/abs/3102.00006)",
            "* [Apr 2031] **\"A Title\"** [[paper](https://arxiv.org/abs/3102.00007)]",
            "- 2031-02-02, **A Title**, Ada Example et.al., Paper: [u](https://arxiv.org/abs/3102.00008), Code: **[c](c)**",
            "- A Title of Words: https://arxiv.org/abs/3102.00009",
            "  - Paper: https://arxiv.org/abs/3102.00010",
            "  _Ada Example, Bo Sample_",
            "  Ada Example, Bo Sample",
            "  _2031-02-02_ · https://arxiv.org/abs/3102.00011 · `cs.XX`",
            "- Paper: https://arxiv.org/abs/3102.00012",
            "[A Title of Words](https://arxiv.org/abs/3102.00013)",
            "**A Title of Words**",
            "<details>",
            "<details><summary>Abstract</summary>",
            "<summary><b>1. A Title of Words</b> ⭐ 66</summary>",
            "</details>",
            "# in code",
            "\\",
            "`",
            "$\\nabla^2$",
            "<think>",
            "\t",
            "   ",
            "\u00A0",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\f",
            "\u000B",
            "\u2028",
            "：",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")");

    /** Constructs with placeholders {@code §} for distinct words. */
    private static final List<String> TEMPLATES = List.of(
            "## § (2031-02-03)",
            "## § (2031-13-03)",
            "# §",
            "New uploads on arXiv(§)",
            "### [§ §](https://example.org/§)",
            "### [§](https://arxiv.org/abs/3102.00001)",
            "### §",
            "### § (https://example.org/§)",
            "### [](§)",
            "### [§]()",
            "#### §",
            "#### What's New §",
            "Vote: §",
            "Vote: 85",
            "**Votes:** §",
            "Authors: §, §",
            "Authors: ['§', \"§\"]",
            "Authors: ['§', §]",
            "Authors: [§",
            "Comments: §",
            "          §",
            "§: §",
            "§ § §: §",
            "![](§)",
            "![§](§)",
            "![§",
            "[Watch Video](§)",
            "[Watch Video]§",
            "[Watch Video](§ §)",
            "<div><video controls src=\"§\"></video></div>",
            "<video>§</video>",
            "<iframe src='§'>",
            "</iframe>",
            "<source src=§>",
            "<div",
            "- ***What's New***: §",
            "- **§**: §",
            "- ***§*: §",
            "- __§__: §",
            "* **§:** §",
            "1. **§**: §",
            "1. **What's New**: §",
            "**§**: §",
            "What's New: §",
            "What's New §: §",
            "- §",
            "+ §",
            "2) §",
            "  - §",
            "    §",
            "§",
            "- **§**: ['§', '§']",
            "- **§**: [{\"What's New\": \"§\", 'Technical Details': '§\\n§'}]",
            "- **What's New §**: {'What’s New': '§'}",
            "- **X**: {'§': '§'}",
            "- **X**: ['§'] §",
            "```",
            "```§",
            "~~~",
            "<!-- §",
            "-->",
            "---",
            "> §",
            "| § |",
            "| Title | Notes | Authors | PDF | Abstract |",
            "|---|---|---|---|---|",
            "| **§ §** | § | §, § | [§](https://arxiv.org/abs/3102.00001) | § § § |",
            "| [§](https://arxiv.org/abs/3102.00002) | § | null | § | <details><summary>§</summary>§</details> |",
            "| § § | § | § | https://arxiv.org/abs/3102.00003 | § | § |",
            "| 1) § §  § § § § § § § § § § § § § § § § <br>● § | § | § | [Paper](https://arxiv.org/abs/3102.00004) |",
            "| § broken",
            "§ (Read more on [arXiv](https://arxiv.org/abs/3102.00005))| § | § | § | § |",
            "- **[§ § §](https://arxiv.org/abs/3102.00006)** `§` 👍 12 (§)",
            "1. **§ § §** - § § § § [§](§)",
            "* [§] **\"§ § §\"** [[paper](https://arxiv.org/abs/3102.00007)] [§](§)",
            "- 2031-02-02, **§ § §**, § § et al., Paper: [§](https://arxiv.org/abs/3102.00008), Code: **[§](§)**",
            "- § § §: https://arxiv.org/abs/3102.00009",
            "- [§ § §](/§/§) （§）",
            "  - Paper: https://arxiv.org/abs/3102.00010 §",
            "  _§ §, § §_",
            "  _2031-02-02_ · https://arxiv.org/abs/3102.00011 · `§`",
            "[§ § §](https://arxiv.org/abs/3102.00012)",
            "**§ § §**",
            "- Paper: https://arxiv.org/abs/3102.00013",
            "<details>",
            "<summary><b>1. § § §</b> ⭐ 66 §</summary>",
            "</details>",
            "[§]: §",
            "\u00A0",
            "");

    private TextArbitraries() {}

    /** Returns single constructs of the format. */
    public static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    /** Returns texts in which each word of the form {@code q1z}, {@code q2z}, … occurs once. */
    static Arbitrary<String> markedTexts() {
        return Combinators.combine(Arbitraries.of(TEMPLATES), Arbitraries.of("\n", "\n", "\n\n", "\r\n"))
                .as(String::concat)
                .list()
                .ofMaxSize(30)
                .map(parts -> numbered(String.join("", parts)));
    }

    /** Replaces each {@code §} in a text by a distinct word: {@code q1z}, {@code q2z}, … */
    static String numbered(String text) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '§') {
                out.append('q').append(++number).append('z');
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Returns any texts, with mixed line ends. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PIECES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars(" \t*_-+#:[](){}'\"`~<>!|\\ab1가")
                                .ofMaxLength(20)));
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("\n", "\n\n")), Tuple.of(1, Arbitraries.of("\r", "\r\n", "", " ")));
        return Combinators.combine(piece, end)
                .as(String::concat)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}

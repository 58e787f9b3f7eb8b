package io.github.dailydigest.parser;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary markdown: constructs of markdown and HTML, and URLs, in any order. */
final class MarkdownArbitraries {

    /** Constructs with placeholders {@code §} for distinct words, each of which must be rendered. */
    private static final List<String> PIECES = List.of(
            "§",
            "§ ",
            "§\n",
            "§  \n",
            "§\\\n",
            "\n\n",
            "*§*",
            "**§",
            "**§(§)**가",
            "***§***",
            "_§_",
            "a_§_b",
            "`§`",
            "`` § ` ",
            "[§](https://example.org/a)",
            "[§](<https://example.org/a b> \"t\")",
            "[§](javascript:alert(1))",
            "[§](JaVaScRiPt&colon;alert(1))",
            "[§](java&#9;script:alert(1))",
            "[§](<\u0001javascript:alert(1)>)",
            "[§](data:text/html,a)",
            "[§](/a.png)",
            "[§][a]",
            "[§]",
            "[a]: https://example.org/b",
            "[a]: vbscript:b",
            "[§]: §",
            "[§]: § \"§\"",
            "![§](https://example.org/a.png)",
            "![§ *§* <§>](data:image/svg+xml,a)",
            "![§ `§`](a)",
            "![",
            "[",
            "]",
            "](b)",
            "<§>",
            "</§>",
            "<a href=\"javascript:§\" onclick='§'>§</a>",
            "<img src=x onerror=§>",
            "<script>§</script>",
            "<!-- § -->",
            "<![CDATA[§]]>",
            "<?§?>",
            "<https://example.org/§>",
            "<javascript:§>",
            "<§@example.org>",
            "<div>\n",
            "&lt;§&gt;",
            "&§;",
            "&amp;§",
            "&#0;",
            "&#x3c;script>",
            "\\(§\\)",
            "$\\nabla^§$",
            "$§_{§}$",
            "$*§* [§](b)$",
            "$§ $",
            "$$ *§* $$",
            "$$§",
            "\n$$\n- §\n$$\n",
            "\n\\[\n> §\n\\]",
            "\n$$§\n",
            "\n\\[ §\n",
            "\\]",
            "\\(*§*\\)",
            "$<§>$",
            "$",
            "\\*§*",
            "\\[§](b)",
            "\\§",
            "\\",
            "\n- §",
            "\n  - §",
            "\n+ ",
            "\n\n1. §",
            "\n7) §",
            "\n> §",
            "\n> - > §\n§",
            "\n# § #\n",
            "\n###### §\n",
            "\n§\n===\n",
            "\n§\n---\n",
            "\n***\n",
            "\n    §",
            "\n\t§",
            "\n```java\n§",
            "\n```a§ \"><script>§\n",
            "\n~~~ § §\n§\n~~~\n",
            "\n```\n",
            "|§|",
            "\"",
            "'",
            ">",
            "\t",
            "\r",
            "\r\n",
            "\f",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE42");

    private MarkdownArbitraries() {}

    /** Returns texts in which each word of the form {@code q1z}, {@code q2z}, … occurs once. */
    static Arbitrary<String> markedTexts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(25)
                .map(parts -> TextArbitraries.numbered(String.join("", parts)));
    }

    /** Returns formulas of characters that are markup elsewhere, in all four notations. */
    static Arbitrary<String> formulas() {
        Arbitrary<String> signs = Arbitraries.of(
                "*", "_", "**", "`", "<b>", "&lt;", "[", "](c)", "!", "#", "~", "|", "\"", "^", "{", "}", "가", "a",
                " + ");
        Arbitrary<String> escapes = Arbitraries.of("\\alpha", "\\\\", "\\{", "\\_", "\\,", "\\$", "\\*");
        Arbitrary<String> starts = Arbitraries.of("\n", "\n- ", "\n> ", "\n# ", "\n1. ", "\n---\n", "\n```\n");
        Arbitrary<String> inline = Arbitraries.frequencyOf(Tuple.of(4, signs), Tuple.of(1, escapes))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "a" + String.join("", parts) + "b");
        Arbitrary<String> lines = Combinators.combine(starts, inline)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts) + "\n");
        return Arbitraries.oneOf(
                inline.map(body -> "$" + body + "$"),
                inline.map(body -> "\\(" + body + "\\)"),
                Arbitraries.oneOf(inline, lines).map(body -> "$$" + body + "$$"),
                Arbitraries.oneOf(inline, lines).map(body -> "\\[" + body + "\\]"));
    }

    /** Returns any texts. */
    static Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars(" \t\n\r*_-+#:[](){}'\"`~<>!|\\&;/=ab1가$\u0000\u0001\u001F\uD800")
                .ofMaxLength(20);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PIECES)),
                Tuple.of(3, signs),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(10)),
                Tuple.of(2, urls()));
        return piece.list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    /** Returns links and images whose URLs disguise their scheme. */
    private static Arbitrary<String> urls() {
        Arbitrary<String> scheme = Arbitraries.of("javascript", "vbscript", "data", "https", "mailto", "file", "blob")
                .flatMap(MarkdownArbitraries::obscured);
        Arbitrary<String> opening = Arbitraries.of("[a](", "![a](", "[a](<", "![a](<", "<", "[a]: ", "[a][a]\n\n[a]: ");
        Arbitrary<String> colon = Arbitraries.of(":", "&colon;", "&#58;", "&#x3A;", "\\:", "%3A", "：", " :", "&#0;:");
        Arbitrary<String> closing = Arbitraries.of(")", ">)", ">", "\n\n", " \"t\")");
        return Combinators.combine(opening, scheme, colon, closing)
                .as((before, name, sign, after) -> before + name + sign + "alert(1)" + after);
    }

    /** Returns a name with characters in it, or around it, that a browser may ignore. */
    private static Arbitrary<String> obscured(String name) {
        Arbitrary<String> noise = Arbitraries.of(
                "",
                "",
                "&Tab;",
                "&#10;",
                "&NewLine;",
                "\t",
                " ",
                "\u0001",
                "&#1;",
                "&#x000D;",
                "\u00A0",
                "\u200B",
                "\\");
        return Combinators.combine(noise, Arbitraries.integers().between(0, name.length()), Arbitraries.of(true, false))
                .as((between, at, capital) -> {
                    String spelt = capital ? name.toUpperCase(Locale.ROOT) : name;
                    return spelt.substring(0, at) + between + spelt.substring(at);
                });
    }
}

package io.github.dailydigest.parser;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A family of markdown that a careless parser or renderer would not process in linear time: something repeated
 * {@code n} times.
 *
 * @param name what is repeated, and how
 * @param text returns the text for {@code n}, whose length is proportional to {@code n}
 */
record HostileTexts(String name, IntFunction<String> text) {

    /** Strings that are repeated. */
    private static final List<String> PIECES = List.of(
            "a",
            "a ",
            "a\n",
            "a\r",
            "a\r\n",
            "a\n\n",
            "가",
            "\t",
            " ",
            "  \n",
            "\f",
            "\u00A0",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE42",
            "\u0000",
            "\"",
            "'",
            "$",
            "$ ",
            "$a ",
            "$a$",
            "$a*",
            "$1$",
            "$$",
            "$$ ",
            "$$a ",
            "$$\n",
            "$$\n\n",
            "$$\na\n",
            "$$ a\n- b\n",
            "a $$\n$$ b\n",
            "$$$",
            "|",
            "| a | b |\n",
            "(",
            ")",
            "[",
            "]",
            "![",
            "[a",
            "![a",
            "[a](",
            "![a](",
            "](",
            "[a]",
            "![a]",
            "[a][",
            "[][",
            "[]",
            "![]",
            "[a]()",
            "[a](b",
            "[a](b)",
            "![a](b)",
            "[a](<b",
            "[a](b \"",
            "[a](b '",
            "[a](b (",
            "[](b)",
            "![]()",
            "![[",
            "[\n",
            "![\n",
            "![ \n",
            "*[a](b)",
            "[*a](b)",
            "a*[",
            "a![*",
            "*![",
            "_[a_",
            "[a](javascript:b)",
            "![a](data:b)",
            "*",
            "*a",
            "*a ",
            "*a\n",
            "**a",
            "**a ",
            "**a** ",
            "*a**",
            "*a **a",
            "***a",
            "**a *a ",
            "*a_",
            "*a_ ",
            "a*b",
            "a**b",
            "_",
            "_a",
            "_a ",
            "a_",
            "a_b",
            "__a",
            "`",
            "`a",
            "`a ",
            "``a`",
            "`\n",
            "<",
            "</",
            "</a",
            "<a",
            "<a ",
            "<a\n",
            "<a:",
            "<a href=\"",
            "<a href='",
            "<a b=c",
            "<a@b.",
            "<a@b.c>",
            "<https://a",
            "<https://a> ",
            "<!",
            "<!a",
            "<!--",
            "<?",
            "<![CDATA[",
            "<think>",
            "<div>\n",
            "<div>\n\n",
            "&",
            "&a",
            "&amp;",
            "&quot;",
            "&#",
            "&#1",
            "&#x1",
            "\\",
            "\\a",
            "\\(",
            "\\(a\\)",
            "\\(*a",
            "\\[",
            "\\[\n",
            "\\[ a\n\\] b\n",
            "a \\[\n",
            "\\$",
            "$\\",
            "\\]",
            "\\\n",
            "~",
            "~~~",
            "~~~\n",
            "```",
            "```\n",
            "```a\n",
            "```a b\n",
            "    a\n",
            "\ta\n",
            ">",
            "> ",
            ">a\n",
            "> a\n\n",
            "-\n",
            "-\n\n",
            "- ",
            "- a\n",
            "- a\n\n",
            "  - a\n",
            "* ",
            "+ a\n",
            "1)\n",
            "1. ",
            "1. a\n",
            "9. ",
            "#",
            "#\n",
            "# ",
            "# a\n",
            "a\n=\n",
            "a\n---\n",
            "---\n",
            "***\n",
            "_ _ _\n",
            "[a]:",
            "[a]:\n",
            "[a]: <",
            "[a]: b\n",
            "[a]: b\n\n",
            "[a]: b \"\n",
            "[a]: b '");

    /** Pairs of strings of which the first is repeated before the second is. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("[", "]"),
            List.of("[", "](b)"),
            List.of("[", "][a]"),
            List.of("[", "[a](b)"),
            List.of("[\n", "](b)\n"),
            List.of("![", "]"),
            List.of("![", "]["),
            List.of("![", "][]"),
            List.of("![", "][a]"),
            List.of("![", "](b)"),
            List.of("![", "[a]"),
            List.of("![", "[a](b)"),
            List.of("![a", "]"),
            List.of("![a*", "*]"),
            List.of("![\n", "]\n"),
            List.of("![\r\n", "]\r\n"),
            List.of("> ![\n", "> ]\n"),
            List.of("[a](", ")"),
            List.of("[a](", "(b)"),
            List.of("[a](b", ")"),
            List.of("(", ")"),
            List.of("$a ", "a$"),
            List.of("$$ ", "$ "),
            List.of("\\( ", "\\) "),
            List.of("\\[\n", "\\]\n"),
            List.of("a $$\n", "$$ $$\n"),
            List.of("a\n", "$$\n"),
            List.of("*", "_"),
            List.of("*", "a*"),
            List.of("*a", "*"),
            List.of("*a", "_"),
            List.of("*a ", "a*"),
            List.of("*a **b ", "c** d*"),
            List.of("**a ", "**"),
            List.of("**a", "_b"),
            List.of("***a", "*"),
            List.of("a**", "_"),
            List.of("_a*", "*_"),
            List.of("_a ", "_"),
            List.of("`", "``"),
            List.of("`", "`a"),
            List.of("<a ", ">"),
            List.of("[a]: b\n", "[a]"),
            List.of("[a]: b\n", "![c]"),
            List.of("[a]: b\n\n", "[a] "),
            List.of("> ", "a\n"),
            List.of("- ", "a\n"),
            List.of("1. ", "a\n"),
            List.of("999999999. ", "a\n"));

    @Override
    public String toString() {
        return name;
    }

    /** Returns all families. */
    static Stream<HostileTexts> all() {
        return Stream.of(repeated(), paired(), nearTheBound(), single(), deep()).flatMap(families -> families);
    }

    private static Stream<HostileTexts> repeated() {
        return PIECES.stream().map(piece -> new HostileTexts(shown(piece), piece::repeat));
    }

    private static Stream<HostileTexts> paired() {
        return PAIRS.stream()
                .map(pair -> new HostileTexts(
                        shown(pair.get(0)) + " before " + shown(pair.get(1)),
                        n -> pair.get(0).repeat(n / 2) + pair.get(1).repeat(n / 2)));
    }

    /** Paragraphs with as many delimiters as are still parsed as such, in one long paragraph or in many short ones. */
    private static Stream<HostileTexts> nearTheBound() {
        return Stream.of(20, 100, 1_000)
                .flatMap(marks -> PAIRS.stream().flatMap(pair -> {
                    String opening = pair.get(0).repeat(marks);
                    String closing = pair.get(1).repeat(marks);
                    String each = opening + closing + "\n\n";
                    String named = marks + " " + shown(pair.get(0)) + " before " + shown(pair.get(1));
                    return Stream.of(
                            new HostileTexts(named + ", far apart", n -> opening + "a\n".repeat(n / marks) + closing),
                            new HostileTexts(named + ", in paragraphs", n -> each.repeat(5 * n / each.length() + 1)));
                }));
    }

    /** Single constructs with long content. */
    private static Stream<HostileTexts> single() {
        return Stream.of(
                new HostileTexts("a code span", n -> "`" + "a".repeat(n) + "`"),
                new HostileTexts("the language of a fence", n -> "```" + "a".repeat(n) + "\n"),
                new HostileTexts("a URL", n -> "[a](https://" + "가".repeat(n) + ")"),
                new HostileTexts("an unknown scheme", n -> "[a](" + "a".repeat(n) + ":)"),
                new HostileTexts("parentheses in a URL", n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")"),
                new HostileTexts("escapes in a title", n -> "[a](b \"" + "\\\"".repeat(n) + "\")"),
                new HostileTexts("an automatic link", n -> "<a:" + "a".repeat(n) + ">"),
                new HostileTexts("the name in an email address", n -> "<" + "a.".repeat(n) + "@a>"),
                new HostileTexts("the host in an email address", n -> "<a@" + "a.".repeat(n) + "a>"),
                new HostileTexts("dashes in an email address", n -> "<a@" + "a-".repeat(n) + ">"),
                new HostileTexts("attributes", n -> "<a " + "b=c ".repeat(n) + ">"),
                new HostileTexts("attributes in an unclosed tag", n -> "<a " + "b='c' ".repeat(n)),
                new HostileTexts("runs of backticks", n -> growing("`", " ", n)),
                new HostileTexts("runs of asterisks", n -> growing("*", "b a ", n)),
                new HostileTexts("link reference definitions", n -> numbered("[a", "]: b\n", n)),
                new HostileTexts("uses of a definition", n -> "[a]: b\n\n" + numbered("[a][", "]\n\n", n)));
    }

    /** Quotes and lists of the maximum depth, with lines in the innermost one. */
    private static Stream<HostileTexts> deep() {
        return Stream.of("> ", "- ", "1. ", "999999999. ", "> - ")
                .flatMap(marker -> Stream.of("a\n", "\n", "\n" + " ".repeat(60) + "a\n", "> a\n")
                        .map(line -> new HostileTexts(
                                shown(line) + " after 100 of " + shown(marker),
                                n -> marker.repeat(100) + "a\n" + line.repeat(n / line.length()))));
    }

    /** Returns runs of increasing length, {@code length} characters in total. */
    private static String growing(String piece, String separator, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(piece.repeat(i)).append(separator);
        }
        return text.toString();
    }

    private static String numbered(String before, String after, int length) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length / 10)
                .forEach(i -> text.append(before).append(i).append(after));
        return text.toString();
    }

    private static String shown(String piece) {
        String visible = piece.replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f")
                .replace("\u0000", "NUL")
                .replace("\u00A0", "NBSP")
                .replace("\uD800", "a high surrogate")
                .replace("\uDC00", "a low surrogate");
        return "«" + visible + "»";
    }
}

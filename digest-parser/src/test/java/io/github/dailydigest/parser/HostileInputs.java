package io.github.dailydigest.parser;

import static io.github.dailydigest.parser.HostileContext.BODY;
import static io.github.dailydigest.parser.HostileContext.DIGEST;
import static io.github.dailydigest.parser.HostileContext.PAGE;
import static io.github.dailydigest.parser.HostileContext.PAPER;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A family of texts that a careless parser would not parse in linear time: something repeated {@code n} times, in a
 * context that the parser examines.
 *
 * @param name what is repeated, and in which context
 * @param text returns the text for {@code n}, whose length is proportional to {@code n}
 */
record HostileInputs(String name, IntFunction<String> text) {

    /** Strings that are repeated within a line. */
    private static final List<String> PIECES = List.of(
            "\r",
            "a\r",
            "a",
            "a ",
            " ",
            "\t",
            "[",
            "]",
            "![",
            "[a](",
            "](",
            "(",
            ")",
            "*",
            "*a ",
            "**a** ",
            "a_",
            "`",
            "`a ",
            "<",
            "<a href=\"",
            "<!--",
            "<![CDATA[",
            "&amp;",
            "&#0;",
            "\\",
            "'",
            "', '",
            "\"",
            "{'a': ",
            ": ",
            "**: ",
            ",",
            " #",
            "$",
            "：",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE42",
            "\u00A0",
            "What's New",
            "___",
            "-",
            "- ",
            "\\x41",
            "$$",
            "[a]: ",
            "a: ",
            "a/",
            "9",
            "9,999",
            "(2031-02-03) ",
            "](u) ",
            "</");

    /** Lines that are repeated. */
    private static final List<String> LINES = List.of(
            "a",
            "",
            "===",
            "What's New: x",
            "What's New",
            "**What's New**",
            "**a**",
            "          a",
            "* * *",
            "> a",
            ">",
            "> - a",
            "```",
            "~~~a",
            "<div>",
            "<!--",
            "<!-- a -->",
            "<script>",
            "<video",
            "<video src=\"u\">",
            "<source src=u>",
            "<iframe src='u'>",
            "<think>",
            "![](u)",
            "![a](u)",
            "![]()",
            "![",
            "[Watch Video](u)",
            "[Watch Video]u",
            "[a]: u",
            "[a",
            "| a | b |",
            "Vote: 85",
            "Authors: Ada Example",
            "Authors: ['Ada Example']",
            "Authors: [",
            "'Ada',",
            "Comments: 9 pages",
            "Comments:",
            "**Key**: a",
            "\\",
            "['a',",
            "\u0000",
            "\uD800",
            "- a",
            "- a\n",
            "   - a",
            "  - a",
            "\t- a",
            "- -",
            "-",
            "1. a",
            "2) a",
            "1.",
            "- **a**: b",
            "- **a**:",
            "- **What's New**: ['a']",
            "- **What's New**: {\"What's New\": 'a'}",
            "- **a**: ['a",
            "- ```",
            "  ```",
            "1. What's New: x",
            "1. What's New",
            "---",
            "    a",
            "'a': 'b',",
            "'a': {'b':",
            "'''");

    /** Pairs of an opening and a closing string, which are nested. */
    private static final List<String[]> NESTS = List.of(
            new String[] {"[", "]"},
            new String[] {"(", ")"},
            new String[] {"[", "](u)"},
            new String[] {"![", "]"},
            new String[] {"![", "](u)"},
            new String[] {"*", " *"},
            new String[] {"*a **", "** a*"},
            new String[] {"<div>", "</div>"},
            new String[] {"{'a': ", "}"},
            new String[] {"{'What\\'s New': ", "}"},
            new String[] {"[{\"What's New\": ", "}]"},
            new String[] {"['a', ", "]"},
            new String[] {"- ", ""},
            new String[] {"1. ", ""},
            new String[] {"> ", ""},
            new String[] {"> - ", ""},
            new String[] {"[![", "](u)](v)"},
            new String[] {"**[", "](u)**"},
            new String[] {"<details>", "</details>"},
            new String[] {"（", "）"});

    /** Headings of papers, digests or other parts of a page, so short that a million are within the limits. */
    private static final List<String> HEADINGS =
            List.of("#", "# a", "## a", "### a", "### [a](u)", "### a (u)", "### 1. a", "## 2031-02-03");

    /** Headings that are text in a paper, all lines of which are in memory at once. */
    private static final List<String> DEEP_HEADINGS = List.of("###", "#### a", "###### a", "a\n===", "a\n---");

    /** Headings that are longer, more expensive, or start a digest each, so that a million would fill the heap. */
    private static final List<String> LONG_HEADINGS = List.of(
            "## (2031-02-03)",
            "## (2031-02-30)",
            "2031-02-03\n===",
            "## [a](https://arxiv.org/abs/3102.00001)",
            "## [a](https://arxiv.org/abs/3102.00001) #",
            "a https://arxiv.org/abs/3102.00001\n---",
            "## Daily Papers (2031-02-03)\n### [a](u)",
            "## February 3, 2031",
            "New uploads on arXiv(cs.XX)",
            "#### What's New",
            "## cs.CV\n### [a](https://arxiv.org/abs/3102.00001)",
            "### 1. [a](https://arxiv.org/abs/3102.00001) [[back]](#a)",
            "### [1] [a](https://arxiv.org/abs/3102.00001)",
            "## [200] a\n- **Authors:** Ada",
            "# a\n[b](https://arxiv.org/abs/3102.00001)",
            "## a\n**b**",
            "### a\n#### Abstract",
            "## Week of February 05, 2031",
            "## 2031-01-27 - 2031-02-02",
            "# 2031-W05");

    /** Returns all families. */
    static Stream<HostileInputs> all() {
        return Stream.of(
                        pieces(),
                        lines(),
                        headings(HEADINGS),
                        headings(DEEP_HEADINGS),
                        headings(LONG_HEADINGS),
                        nests(),
                        longRuns(),
                        HostileEntries.all())
                .flatMap(families -> families);
    }

    /** Returns the families that are parsed with a million repeats too: headings, and the characters of one text. */
    static Stream<HostileInputs> ofAMillion() {
        Stream<HostileInputs> deep = HostileContext.OF_HEADINGS.stream()
                .filter(context -> !context.head().startsWith(PAPER))
                .flatMap(context -> DEEP_HEADINGS.stream().map(heading -> repeatedLines(heading, context)));
        return Stream.of(
                        headings(HEADINGS),
                        deep,
                        repeated(List.of("a"), HostileContext.IN_A_LINE),
                        repeated(List.of("a"), HostileContext.OF_OTHERS_IN_A_LINE),
                        HostileEntries.ofAMillion())
                .flatMap(families -> families);
    }

    private static Stream<HostileInputs> headings(List<String> headings) {
        return HostileContext.OF_HEADINGS.stream()
                .flatMap(context -> headings.stream().map(heading -> repeatedLines(heading, context)));
    }

    private static Stream<HostileInputs> pieces() {
        return Stream.of(
                        repeated(PIECES, HostileContext.IN_A_LINE),
                        repeated(HostilePieces.COMMON, HostileContext.OF_OTHERS_IN_A_LINE),
                        repeated(HostilePieces.PIECES, HostileContext.OF_OTHERS_IN_A_LINE),
                        repeated(HostilePieces.PIECES, HostileContext.SHARED_IN_A_LINE))
                .flatMap(families -> families);
    }

    /** Returns the families of strings that are repeated within a line. */
    static Stream<HostileInputs> repeated(List<String> pieces, List<HostileContext> contexts) {
        return contexts.stream().flatMap(context -> pieces.stream().map(piece -> repeated(piece, context)));
    }

    private static Stream<HostileInputs> lines() {
        return Stream.of(
                        repeatedLines(LINES, HostileContext.IN_LINES),
                        repeatedLines(HostilePieces.COMMON_LINES, HostileContext.OF_OTHERS_IN_LINES),
                        repeatedLines(HostilePieces.LINES, HostileContext.OF_OTHERS_IN_LINES),
                        repeatedLines(HostilePieces.LINES, HostileContext.SHARED_IN_LINES))
                .flatMap(families -> families);
    }

    /** Returns the families of lines that are repeated. */
    static Stream<HostileInputs> repeatedLines(List<String> lines, List<HostileContext> contexts) {
        return contexts.stream().flatMap(context -> lines.stream().map(line -> repeatedLines(line, context)));
    }

    private static Stream<HostileInputs> nests() {
        return HostileContext.OF_NESTS.stream()
                .flatMap(context -> NESTS.stream().map(nest -> nested(nest[0], nest[1], context)));
    }

    private static Stream<HostileInputs> longRuns() {
        return Stream.of(
                new HostileInputs("backticks in runs of every length in a body", n -> BODY + runs('`', n)),
                new HostileInputs("backticks in runs of every length in a page", n -> PAGE + runs('`', n)),
                new HostileInputs("asterisks in runs of every length in a body", n -> BODY + runs('*', n)),
                new HostileInputs("attributes in the tag of an image", n -> PAPER + images("<img", " src='u'", n)),
                new HostileInputs("attributes in the tag of a link", n -> PAPER + images("<a", " href='u'", n)),
                new HostileInputs(
                        "attributes in the tags of a linked image",
                        n -> PAPER + images("<a" + " href='u'".repeat(100) + "><img", " src='u'", n)),
                numbered("<video src=\"u§\">\n", "in a paper", PAPER),
                numbered("<video src=\"u§\"></video>\n\n", "in a paper", PAPER),
                numbered("![](u§)\n", "in a paper", PAPER),
                numbered("Key§: a\n", "in a paper", PAPER),
                numbered("[a§]: u\n", "in a paper", PAPER),
                numbered("[a§]:\n  u\n  'title\n  goes on'\n", "in a paper", PAPER),
                numbered("[a§]: u\n", "in a page", PAGE),
                numbered("'a§', ", "in a printed list", BODY + "["),
                numbered("'a§': 'b', ", "in a printed dict", BODY + "{"),
                numbered("{\"What's New\": 'a§'}, ", "in a printed list", BODY + "["),
                numbered("A§, ", "in authors", PAPER + "Authors: "),
                numbered("'A§', ", "in authors", PAPER + "Authors: ["),
                numbered("## A (2031-02-03)\n### [T§](u§)\n", "at the top", ""),
                numbered("### §. T\n- **Authors:** Ada\n", "in a digest", DIGEST),
                numbered("### §. [T](https://arxiv.org/abs/3102.00001)\n", "in a digest", DIGEST),
                numbered("## C§\n### [T](https://arxiv.org/abs/3102.00001)\n", "in a digest", DIGEST),
                numbered("## C§\n", "in a digest", DIGEST),
                numbered("## §. T\n\n", "in a page", PAGE),
                numbered("[a§](u§), ", "in links", PAPER + "Links: "),
                numbered("Key§: a | ", "in a field", PAPER + "Comments: "),
                numbered("| Key§ | a |\n", "in a paper", PAPER),
                numbered("<details>\n§\n", "in a paper", PAPER));
    }

    private static HostileInputs repeated(String piece, HostileContext context) {
        return new HostileInputs(shown(piece) + " " + context.name(), n -> context.repeated(piece, n));
    }

    private static HostileInputs repeatedLines(String lines, HostileContext context) {
        return new HostileInputs("lines " + shown(lines) + " " + context.name(), n -> context.repeatedLines(lines, n));
    }

    private static HostileInputs nested(String open, String close, HostileContext context) {
        return new HostileInputs(
                shown(open) + " nested " + shown(close) + " " + context.name(),
                n -> context.head() + open.repeat(n) + "a" + close.repeat(n) + context.tail());
    }

    private static HostileInputs numbered(String piece, String context, String head) {
        return new HostileInputs(shown(piece) + " " + context, n -> {
            StringBuilder text = new StringBuilder(head);
            IntStream.range(0, n).forEach(i -> text.append(piece.replace("§", Integer.toString(i))));
            return text.toString();
        });
    }

    /** Returns runs of one, two, three … times a character, {@code n} characters in total. */
    private static String runs(char c, int n) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; text.length() < n; length++) {
            text.append(String.valueOf(c).repeat(length)).append(' ');
        }
        return text.toString();
    }

    /** Returns lines of tags that are almost those of an image, {@code n} attributes in total. */
    private static String images(String tag, String attribute, int n) {
        return (tag + attribute.repeat(100) + ">a\n").repeat(n / 100);
    }

    private static String shown(String piece) {
        StringBuilder shown = new StringBuilder();
        for (char c : piece.replace("\n", "\\n").toCharArray()) {
            shown.append(c < ' ' || c == '\u00A0' || Character.isSurrogate(c) ? "\\u%04X".formatted((int) c) : c);
        }
        return "'" + shown + "'";
    }

    @Override
    public String toString() {
        return name;
    }
}

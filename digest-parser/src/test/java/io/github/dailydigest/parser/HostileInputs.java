package io.github.dailydigest.parser;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that costs a careless reader more than its length: something repeated {@code n} times, in a place where the
 * parser looks at it.
 *
 * @param name what is repeated, and where
 * @param text the text for each {@code n}, as long as {@code n} says
 */
record HostileInputs(String name, IntFunction<String> text) {

    private static final String DIGEST = "## Daily Papers (2031-02-03)\n\n";
    private static final String LINK = "](https://arxiv.org/abs/3102.00001)\n\n";
    private static final String PAPER = DIGEST + "### [A Title" + LINK;
    private static final String BODY = PAPER + "- ***What's New***: ";
    private static final String PAGE = "# Example Papers Every Day\n\n";

    /** Where words may stand, and what stands around them. */
    private static final Map<String, List<String>> IN_A_LINE = Map.ofEntries(
            Map.entry("a page", List.of(PAGE, "\n")),
            Map.entry("a digest heading", List.of("## ", " (2031-02-03)\n\n### [A Title" + LINK)),
            Map.entry("a paper heading", List.of(DIGEST + "### [", LINK)),
            Map.entry("a field", List.of(PAPER + "Comments: ", "\n")),
            Map.entry("votes", List.of(PAPER + "Vote: ", "\n")),
            Map.entry("authors", List.of(PAPER + "Authors: ", "\n")),
            Map.entry("printed authors", List.of(PAPER + "Authors: ['", "']\n")),
            Map.entry("an element", List.of(PAPER + "<video src=\"", "\"></video>\n")),
            Map.entry("a label", List.of(PAPER + "- **", "**: text\n")),
            Map.entry("a body", List.of(BODY, "\n")),
            Map.entry("a printed list", List.of(BODY + "['", "']\n")));

    /** What a line may hold many times. */
    private static final List<String> PIECES = List.of(
            "\r",
            "a\r",
            "a",
            "a ",
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
            "\u00A0");

    /** Where lines may stand. */
    private static final Map<String, String> IN_LINES = Map.of(
            "at the top",
            "",
            "in a page",
            PAGE,
            "in a digest",
            DIGEST,
            "in a paper",
            PAPER,
            "in a body",
            BODY + "text\n\n",
            "in printed authors",
            PAPER + "Authors: [\n");

    /** What a text may hold many lines of. */
    private static final List<String> LINES = List.of(
            "a",
            "",
            "a\n===",
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
            "> ```",
            "```",
            "~~~a",
            "<div>",
            "<!--",
            "<!-- a -->",
            "<script>",
            "</pre>",
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
            "Vote: many",
            "Authors: Ada Example",
            "Authors: ['Ada Example']",
            "Authors: [",
            "'Ada',",
            "Comments: 9 pages",
            "Comments:",
            "**Key**: a",
            "#",
            "###",
            "# a",
            "## License",
            "### a",
            "#### a",
            "#### What's New",
            "### [a](u)",
            "### a (u)",
            "## [a](https://arxiv.org/abs/3102.00001)",
            "## Daily Papers (2031-02-03)",
            "## Daily Papers (2031-02-30)",
            "## February 3, 2031",
            "2031-02-03\n===",
            "New uploads on arXiv(cs.XX)",
            "\\",
            "['a',",
            "\u0000",
            "\uD800");

    /** What a page may hold many items of. */
    private static final List<String> ITEMS = List.of(
            "- a",
            "- a\n",
            "   - a\n",
            "  - a",
            "- -",
            "1. a",
            "2) a",
            "- **a**: b",
            "- **a**:",
            "1. What's New: x",
            "1. What\'s New",
            "- **a**: ['a",
            "a\n---");

    /** Everything that is repeated, everywhere. */
    static Stream<HostileInputs> all() {
        return Stream.of(pieces(), lines(), items(), nests(), longRuns()).flatMap(families -> families);
    }

    /** What must be read a million times over, too: headings, and the characters of one text. */
    static Stream<HostileInputs> ofAMillion() {
        Stream<HostileInputs> texts = IN_A_LINE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> repeated(
                        "a",
                        "in " + place.getKey(),
                        place.getValue().get(0),
                        place.getValue().get(1)));
        return Stream.of(
                        headings("at the top", "#", "# a", "## a", "#### a", "a\n===", "## 2031-02-03"),
                        headings("in a page", "#", "# a", "## a", "### a", "### [a](u)", "#### a", "a\n==="),
                        headings("in a digest", "#", "# a", "## a", "#### a", "a\n===", "## 2031-02-03"),
                        headings("in a paper", "#", "# a", "## a", "## 2031-02-03"),
                        texts)
                .flatMap(families -> families);
    }

    private static Stream<HostileInputs> headings(String place, String... headings) {
        return Stream.of(headings)
                .map(heading -> repeated(heading + "\n", place, IN_LINES.getOrDefault(place, ""), ""));
    }

    private static Stream<HostileInputs> pieces() {
        return IN_A_LINE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(place -> PIECES.stream()
                        .map(piece -> repeated(
                                piece,
                                "in " + place.getKey(),
                                place.getValue().get(0),
                                place.getValue().get(1))));
    }

    private static Stream<HostileInputs> lines() {
        return IN_LINES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(place ->
                        LINES.stream().map(line -> repeated(line + "\n", place.getKey(), place.getValue(), "")));
    }

    private static Stream<HostileInputs> items() {
        return Stream.of("at the top", "in a page", "in a digest")
                .flatMap(place ->
                        ITEMS.stream().map(item -> repeated(item + "\n", place, IN_LINES.getOrDefault(place, ""), "")));
    }

    /** What opens and is closed again, and what only opens. */
    private static Stream<HostileInputs> nests() {
        return Stream.of(
                nested("[", "]", "in a body", BODY),
                nested("(", ")", "in a body", BODY),
                nested("[", "](u)", "in a body", BODY),
                nested("![", "](u)", "in a body", BODY),
                nested("![", "]", "in prose", PAPER),
                nested("![", "]", "in a page", PAGE),
                nested("*", " *", "in a body", BODY),
                nested("*a **", "** a*", "in a body", BODY),
                nested("{'a': ", "}", "in a body", BODY),
                nested("{'What\\'s New': ", "}", "in a body", BODY),
                nested("[{\"What's New\": ", "}]", "in a body", BODY),
                nested("['a', ", "]", "in a body", BODY),
                nested("[", "]", "in authors", PAPER + "Authors: "),
                nested("[", "]", "in a paper heading", DIGEST + "### "),
                nested("(", ")", "in a paper heading", DIGEST + "### a "),
                nested("<div>", "</div>", "in a paper", PAPER),
                nested("- ", "", "in a paper", PAPER),
                nested("- ", "", "in a page", PAGE),
                nested("1. ", "", "in a paper", PAPER),
                nested("> ", "", "in a paper", PAPER),
                nested("> ", "", "in a page", PAGE),
                nested("> - ", "", "in a paper", PAPER),
                nested("> ", "", "in a body", BODY),
                nested("- ", "", "in a body", BODY));
    }

    private static Stream<HostileInputs> longRuns() {
        return Stream.of(
                new HostileInputs("backticks in runs of every length in a body", n -> BODY + runs('`', n)),
                new HostileInputs("backticks in runs of every length in a page", n -> PAGE + runs('`', n)),
                new HostileInputs("asterisks in runs of every length in a body", n -> BODY + runs('*', n)),
                numbered("<video src=\"u§\">\n", "in a paper", PAPER),
                numbered("<video src=\"u§\"></video>\n\n", "in a paper", PAPER),
                numbered("![](u§)\n", "in a paper", PAPER),
                numbered("Key§: a\n", "in a paper", PAPER),
                numbered("[a§]: u\n", "in a paper", PAPER),
                numbered("[a§]: u\n", "in a page", PAGE),
                numbered("'a§', ", "in a printed list", BODY + "["),
                numbered("'a§': 'b', ", "in a printed dict", BODY + "{"),
                numbered("{\"What's New\": 'a§'}, ", "in a printed list", BODY + "["),
                numbered("A§, ", "in authors", PAPER + "Authors: "),
                numbered("'A§', ", "in authors", PAPER + "Authors: ["),
                numbered("## A (2031-02-03)\n### [T§](u§)\n", "at the top", ""));
    }

    private static HostileInputs repeated(String piece, String place, String head, String tail) {
        return new HostileInputs(shown(piece) + " " + place, n -> head + piece.repeat(n) + tail);
    }

    private static HostileInputs nested(String open, String close, String place, String head) {
        return new HostileInputs(
                shown(open) + " nested " + shown(close) + " " + place,
                n -> head + open.repeat(n) + "a" + close.repeat(n) + "\n");
    }

    private static HostileInputs numbered(String piece, String place, String head) {
        return new HostileInputs(shown(piece) + " " + place, n -> {
            StringBuilder text = new StringBuilder(head);
            IntStream.range(0, n).forEach(i -> text.append(piece.replace("§", Integer.toString(i))));
            return text.toString();
        });
    }

    /** One, two, three … of a character, {@code n} altogether. */
    private static String runs(char c, int n) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; text.length() < n; length++) {
            text.append(String.valueOf(c).repeat(length)).append(' ');
        }
        return text.toString();
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

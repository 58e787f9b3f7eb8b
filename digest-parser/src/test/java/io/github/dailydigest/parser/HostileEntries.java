package io.github.dailydigest.parser;

import static io.github.dailydigest.parser.HostileContext.DIGEST;
import static io.github.dailydigest.parser.HostileContext.PAGE;

import java.util.List;
import java.util.stream.Stream;

/** Rows of tables, items, link lines, bold lines and elements, which {@link HostileInputs} repeats. */
final class HostileEntries {

    private static final String URL = "https://arxiv.org/abs/3102.00001";
    private static final String LINK = "[A Title](" + URL + ")";
    private static final String HEADER = "| Title | Authors | Notes |\n|---|---|---|\n";
    private static final String TABLE = DIGEST + HEADER;
    private static final String ROW = "| " + LINK + " | Ada Example | a |\n";

    /** Strings that are repeated within an entry. */
    private static final List<String> PIECES = List.of(
            "a ",
            ",",
            "a, ",
            "\\|",
            "[",
            "[a](",
            "[a](u) ",
            "[a](" + URL + ") ",
            "(",
            "a) ",
            "*",
            "*a ",
            "**a ",
            "**a** ",
            "`",
            "\"",
            "\"a\" ",
            "“",
            "<",
            "<br>",
            "<br",
            "{#",
            "{#| ",
            ")",
            URL + " ",
            "http://a,",
            "\uD83D\uDC4D 16 ",
            "85 upvotes ",
            "2031-02-03 · ",
            "Authors: Ada ",
            "**Authors:** Ada, ",
            "Votes: 9 | ",
            "Abstract",
            "Abstract: ",
            "by Ada ",
            "Ada Example, ",
            "et al. ",
            " - ",
            "；",
            "题");

    /** The contexts in which strings are repeated. */
    private static final List<HostileContext> IN_A_LINE = List.of(
            inALine("in a header", DIGEST + "| Title | ", " |\n|---|---|\n" + ROW),
            inALine("in a cell of a title", TABLE + "| ", " | Ada Example | " + URL + " |\n"),
            inALine("after the title in a cell", TABLE + "| " + LINK + " ", " | Ada Example | a |\n"),
            inALine("in a cell of authors", TABLE + "| " + LINK + " | ", " | a |\n"),
            inALine("in a cell of notes", TABLE + "| " + LINK + " | Ada Example | ", " |\n"),
            inALine("in an item of a digest", DIGEST + "- ", "\n"),
            inALine("after the link of an item", DIGEST + "- " + LINK + " ", "\n"),
            inALine("beside words after the link of an item", DIGEST + "- " + LINK + " a", "\n"),
            inALine("in prose after the link of an item", DIGEST + "- " + LINK + " a b c d ", " e\n"),
            inALine("in a bold line", DIGEST + "**", "**\n\n[arXiv](" + URL + ")\n"),
            inALine("after a bold line", DIGEST + "**A Title** ", "\n\n[arXiv](" + URL + ")\n"),
            inALine(
                    "in a title of details",
                    DIGEST + "<details><summary>1. ",
                    "</summary>\n" + URL + "\n</details>\n"));

    /** Lines that are repeated. */
    private static final List<String> LINES = List.of(
            "| a | b | c |",
            "| a",
            "a | b | c",
            "|",
            "| | | |",
            "|---|---|---|",
            "| Title | Authors | Notes |",
            "| Title | Authors | Notes |\n|---|---|---|",
            "| Title | Authors | Notes |\n|---|---|---|\n" + "| a | b | c |",
            "| " + LINK + " | Ada Example | a |",
            "| " + LINK + " | Ada Example | a",
            "| " + LINK + " | <br>",
            "- " + LINK,
            "- " + LINK + "\n  a",
            "- **A Title of Words**",
            "- **A Title of Words**\n\n  a",
            "- [A Title of Words](a.md)",
            "- A Title of Words",
            "- \"A Title of Words",
            "- ",
            "  - " + LINK,
            LINK,
            "[A Title of Words](a.md)",
            "[A Title of Words](a.md)\n- a",
            "**A Title of Words**",
            "**A Title of Words**\n\na",
            "**" + LINK + "**",
            "<details><summary>1. A Title of Words</summary>",
            "<details>\n<summary>1. A Title of Words</summary>",
            "<details><summary>1. A Title of Words</summary>\n" + URL,
            "<details><summary>1. A Title of Words</summary>\n" + URL + "\n</details>",
            "<summary>1. A Title of Words</summary>",
            "<summary>1. A Title of Words",
            "<details>",
            "</details>");

    /** The contexts in which lines are repeated. */
    private static final List<HostileContext> IN_LINES = List.of(
            inLines("in a page of entries", PAGE),
            inLines("in a digest of entries", DIGEST),
            inLines("in a table of papers", TABLE + ROW),
            inLines("in an item of a paper", DIGEST + "- " + LINK + "\n"),
            inLines("below a bold line", DIGEST + "**A Title of Words**\n\n[arXiv](" + URL + ")\n\n"),
            inLines("in details of a paper", DIGEST + "<details><summary>1. A Title</summary>\n" + URL + "\n\n"));

    /** Lines so short that a million are within the limits. */
    private static final List<String> SHORT_LINES =
            List.of("|a|b|c|", "|a", "|-|-|", "|", "- [a](u)", "- a", "-", "**a**", "[a](u)", "<details>");

    private HostileEntries() {}

    /** Returns all families. */
    static Stream<HostileInputs> all() {
        return Stream.of(
                        HostileInputs.repeated(PIECES, IN_A_LINE),
                        HostileInputs.repeatedLines(LINES, IN_LINES),
                        special())
                .flatMap(families -> families);
    }

    /** Returns the families that are parsed with a million repeats too. */
    static Stream<HostileInputs> ofAMillion() {
        return HostileInputs.repeatedLines(SHORT_LINES, List.of(IN_LINES.get(1), IN_LINES.get(2)));
    }

    private static Stream<HostileInputs> special() {
        return Stream.of(
                new HostileInputs(
                        "columns of a table of papers",
                        n -> DIGEST + "| Title " + "| a ".repeat(n) + "|\n|-" + "|-".repeat(n) + "|\n| " + LINK
                                + "| b ".repeat(n) + "|\n"),
                new HostileInputs(
                        "columns without names",
                        n -> DIGEST + "| ".repeat(n) + "|\n" + "|-".repeat(n) + "|\n"
                                + ("| " + LINK + " |".repeat(n) + "\n").repeat(2)),
                new HostileInputs(
                        "columns of authors",
                        n -> DIGEST + "| Title " + "| Authors ".repeat(n) + "|\n|-" + "|-".repeat(n) + "|\n| " + LINK
                                + "| Ada ".repeat(n) + "|\n"),
                new HostileInputs("cells beyond the columns", n -> TABLE + "| " + LINK + "| b ".repeat(n) + "|\n"),
                new HostileInputs(
                        "long lines of a row",
                        n -> TABLE + "| " + LINK + " | " + ("a ".repeat(n / 100) + "\n").repeat(100)),
                new HostileInputs(
                        "long rows without an end",
                        n -> TABLE + ("| " + LINK + " | " + "a ".repeat(n / 100) + "\n").repeat(100)),
                new HostileInputs(
                        "long lines of cells without an end",
                        n -> TABLE + ROW + ("| a" + "\\| a".repeat(n / 100) + "\nb\n").repeat(100)),
                new HostileInputs(
                        "headers above long rows",
                        n -> DIGEST + ("| Title | a |\n|-|-|\n| " + "a ".repeat(n / 100) + "\n").repeat(100)),
                new HostileInputs(
                        "columns of tables",
                        n -> DIGEST + ("|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n").repeat(n / 100)),
                new HostileInputs("items on a line", n -> DIGEST + "- " + LINK + " - a".repeat(n) + "\n"),
                new HostileInputs("deeper and deeper items", n -> DIGEST + deeper(n)),
                new HostileInputs(
                        "long items without evidence",
                        n -> DIGEST + ("- **A Title of Words** " + "a ".repeat(n / 100) + "\n").repeat(100)),
                new HostileInputs(
                        "long lines below bold lines",
                        n -> DIGEST + ("**A Title of Words**\n\n" + "a, ".repeat(n / 100) + "\n\n").repeat(100)),
                new HostileInputs(
                        "elements in a title of details",
                        n -> DIGEST + "<details>".repeat(n) + "<summary>1. A Title</summary>\n" + URL + "\n"
                                + "</details>".repeat(n) + "\n"));
    }

    /** Returns items each of which is in the one above, about {@code n} characters in total. */
    private static String deeper(int n) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < n; depth++) {
            text.append("  ".repeat(depth)).append("- ").append(LINK).append('\n');
        }
        return text.toString();
    }

    private static HostileContext inALine(String name, String head, String tail) {
        return new HostileContext(name, head, "", "", tail);
    }

    private static HostileContext inLines(String name, String head) {
        return new HostileContext(name, head, "", "\n", "");
    }
}

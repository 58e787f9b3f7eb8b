package io.github.dailydigest.parser;

import java.util.List;
import java.util.Set;

/**
 * A place in a text where something may be repeated.
 *
 * @param name where it is
 * @param head what stands above and before it
 * @param indent what each line starts with
 * @param end what ends each line
 * @param tail what stands behind and below it
 */
record HostilePlace(String name, String head, String indent, String end, String tail) {

    static final String PAGE = "# Example Papers Every Day\n\n";
    static final String DIGEST = "## Daily Papers (2031-02-03)\n\n";
    static final String PAPER = DIGEST + "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";
    static final String BODY = PAPER + "- ***What's New***: ";

    private static final String UNUSUAL = "- a\n\n\t---\n\n";

    /** Where characters may be repeated. */
    static final List<HostilePlace> IN_A_LINE = List.of(
            inALine("at the top", "", "\n"),
            inALine("in a page", PAGE, "\n"),
            inALine("in a page's item", PAGE + "- ", "\n"),
            inALine("in a digest heading", "## ", " (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n"),
            inALine("behind a digest heading", "## 2031-02-03 ", "\n\n### [A Title](https://example.org/a)\n"),
            inALine("in the title of uploads", "New uploads on arXiv(", ")\n\n### [A Title](https://example.org/a)\n"),
            inALine("in a paper heading", DIGEST + "### [", "](https://arxiv.org/abs/3102.00001)\n\n"),
            inALine("in a bare paper heading", DIGEST + "### ", "\n"),
            inALine("in the link of a paper", DIGEST + "### [A Title](", ")\n"),
            inALine("in the link of a paper behind the title", DIGEST + "### A Title (https://example.org/", ")\n"),
            inALine("in prose", PAPER, "\n"),
            inALine("in the key of a field", PAPER + "**", "**: a\n"),
            inALine("in a field", PAPER + "Comments: ", "\n"),
            inALine("in votes", PAPER + "Vote: ", "\n"),
            inALine("in authors", PAPER + "Authors: ", "\n"),
            inALine("in printed authors", PAPER + "Authors: ['", "']\n"),
            inALine("between printed authors", PAPER + "Authors: ['Ada', ", " 'Bo']\n"),
            inALine("in an image", PAPER + "![](", ")\n"),
            inALine("in the text of an image", PAPER + "![", "](u)\n"),
            inALine("in a link to a film", PAPER + "[Watch Video](", ")\n"),
            inALine("in an element", PAPER + "<video src=\"", "\"></video>\n"),
            inALine("behind an element", PAPER + "<video src=\"u\">", "</video>\n"),
            inALine("in a label", PAPER + "- **", "**: text\n"),
            inALine("in a label in four marks", PAPER + "- ****", "****: text\n"),
            inALine("in a label of its own", PAPER + "**", "**\n\ntext\n"),
            inALine("behind a label", PAPER + "- **What's New** ", ": text\n"),
            inALine("in a body", BODY, "\n"),
            inALine("in an item", PAPER + "- ", "\n- b\n"),
            inALine("in a nested item", PAPER + "- a\n  - ", "\n  - b\n"),
            inALine("in a numbered item", PAPER + "1. ", "\n2. b\n"),
            inALine("in a printed list", BODY + "['", "']\n"),
            inALine("between the points of a printed list", BODY + "['a', ", " 'b']\n"),
            inALine("in a printed dict", BODY + "{'What\\'s New': '", "'}\n"),
            inALine("in the key of a printed dict", BODY + "[{'", "': 'a'}]\n"));

    /** Where lines may be repeated. */
    static final List<HostilePlace> IN_LINES = List.of(
            inLines("at the top", ""),
            inLines("in a page", PAGE),
            inLines("in a digest", DIGEST),
            inLines("in a paper", PAPER),
            inLines("in a paper, after carriage returns", PAPER, "", "\r"),
            inLines("in a paper, after blank lines", PAPER, "", "\n\n"),
            inLines("in a field", PAPER + "Vote: 85\nAuthors: Ada Example\nComments:\n", "          ", "\n"),
            inLines("in printed authors", PAPER + "Authors: [\n"),
            inLines("in a body", BODY + "text\n\n"),
            inLines("in a body, behind a tab", BODY + "text\n" + UNUSUAL, "\t", "\n"),
            inLines("in a body below what is unusual", BODY + "text\n" + UNUSUAL),
            inLines("in a nested item", PAPER + "-\n  -\n", "    ", "\n"),
            inLines("in a printed dict", BODY + "{'a': '''\n"));

    /** Where headings may be repeated; below others they are what they are there. */
    static final List<HostilePlace> OF_HEADINGS = IN_LINES.stream()
            .filter(place -> Set.of(
                            "at the top",
                            "in a page",
                            "in a digest",
                            "in a paper",
                            "in a paper, after carriage returns")
                    .contains(place.name))
            .toList();

    /** A text in which something stands here so many times. */
    String repeated(String piece, int times) {
        return head + piece.repeat(times) + tail;
    }

    /** A text in which a line, or a few, stand here so many times. */
    String repeatedLines(String lines, int times) {
        return head + (indent + lines.replace("\n", "\n" + indent) + end).repeat(times) + tail;
    }

    private static HostilePlace inALine(String name, String head, String tail) {
        return new HostilePlace(name, head, "", "", tail);
    }

    private static HostilePlace inLines(String name, String head) {
        return inLines(name, head, "", "\n");
    }

    private static HostilePlace inLines(String name, String head, String indent, String end) {
        return new HostilePlace(name, head, indent, end, "");
    }
}

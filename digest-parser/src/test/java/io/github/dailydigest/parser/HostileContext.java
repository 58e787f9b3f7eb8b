package io.github.dailydigest.parser;

import java.util.List;
import java.util.Set;

/**
 * The text around something that is repeated.
 *
 * @param name the name of the context
 * @param head the text above and before
 * @param indent the start of each line
 * @param end the end of each line
 * @param tail the text after and below
 */
record HostileContext(String name, String head, String indent, String end, String tail) {

    static final String PAGE = "# Example Papers Every Day\n\n";
    static final String DIGEST = "## Daily Papers (2031-02-03)\n\n";
    static final String PAPER = DIGEST + "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";
    static final String BODY = PAPER + "- ***What's New***: ";

    private static final String UNUSUAL = "- a\n\n\t---\n\n";

    /** The contexts in which strings are repeated. */
    static final List<HostileContext> IN_A_LINE = List.of(
            inALine("at the top", "", "\n"),
            inALine("in a page", PAGE, "\n"),
            inALine("in a page's item", PAGE + "- ", "\n"),
            inALine("in a digest heading", "## ", " (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n"),
            inALine("after a digest heading", "## 2031-02-03 ", "\n\n### [A Title](https://example.org/a)\n"),
            inALine("in the title of uploads", "New uploads on arXiv(", ")\n\n### [A Title](https://example.org/a)\n"),
            inALine("in a paper heading", DIGEST + "### [", "](https://arxiv.org/abs/3102.00001)\n\n"),
            inALine("in a bare paper heading", DIGEST + "### ", "\n"),
            inALine("in the link of a paper", DIGEST + "### [A Title](", ")\n"),
            inALine("in the link of a paper after the title", DIGEST + "### A Title (https://example.org/", ")\n"),
            inALine("in prose", PAPER, "\n"),
            inALine("in the key of a field", PAPER + "**", "**: a\n"),
            inALine("in a field", PAPER + "Comments: ", "\n"),
            inALine("in votes", PAPER + "Vote: ", "\n"),
            inALine("in authors", PAPER + "Authors: ", "\n"),
            inALine("in printed authors", PAPER + "Authors: ['", "']\n"),
            inALine("between printed authors", PAPER + "Authors: ['Ada', ", " 'Bo']\n"),
            inALine("in an image", PAPER + "![](", ")\n"),
            inALine("in the text of an image", PAPER + "![", "](u)\n"),
            inALine("in a link to a video", PAPER + "[Watch Video](", ")\n"),
            inALine("in an element", PAPER + "<video src=\"", "\"></video>\n"),
            inALine("after an element", PAPER + "<video src=\"u\">", "</video>\n"),
            inALine("in a label", PAPER + "- **", "**: text\n"),
            inALine("in a label in four marks", PAPER + "- ****", "****: text\n"),
            inALine("in a label of its own", PAPER + "**", "**\n\ntext\n"),
            inALine("after a label", PAPER + "- **What's New** ", ": text\n"),
            inALine("in a body", BODY, "\n"),
            inALine("in an item", PAPER + "- ", "\n- b\n"),
            inALine("in a nested item", PAPER + "- a\n  - ", "\n  - b\n"),
            inALine("in a numbered item", PAPER + "1. ", "\n2. b\n"),
            inALine("in a printed list", BODY + "['", "']\n"),
            inALine("between the points of a printed list", BODY + "['a', ", " 'b']\n"),
            inALine("in a printed dict", BODY + "{'What\\'s New': '", "'}\n"),
            inALine("in the key of a printed dict", BODY + "[{'", "': 'a'}]\n"));

    /** The contexts in which lines are repeated. */
    static final List<HostileContext> IN_LINES = List.of(
            inLines("at the top", ""),
            inLines("in a page", PAGE),
            inLines("in a digest", DIGEST),
            inLines("in a paper", PAPER),
            inLines("in a paper, after carriage returns", PAPER, "", "\r"),
            inLines("in a paper, after blank lines", PAPER, "", "\n\n"),
            inLines("in a field", PAPER + "Vote: 85\nAuthors: Ada Example\nComments:\n", "          ", "\n"),
            inLines("in printed authors", PAPER + "Authors: [\n"),
            inLines("in a body", BODY + "text\n\n"),
            inLines("in a body, after a tab", BODY + "text\n" + UNUSUAL, "\t", "\n"),
            inLines("in a body below unusual lines", BODY + "text\n" + UNUSUAL),
            inLines("in a nested item", PAPER + "-\n  -\n", "    ", "\n"),
            inLines("in a printed dict", BODY + "{'a': '''\n"));

    /** The contexts in which headings are repeated; below other headings, the context makes no difference. */
    static final List<HostileContext> OF_HEADINGS = IN_LINES.stream()
            .filter(context -> Set.of(
                            "at the top",
                            "in a page",
                            "in a digest",
                            "in a paper",
                            "in a paper, after carriage returns")
                    .contains(context.name))
            .toList();

    /** Returns a text in which a string is repeated in this context. */
    String repeated(String piece, int times) {
        return head + piece.repeat(times) + tail;
    }

    /** Returns a text in which one or more lines are repeated in this context. */
    String repeatedLines(String lines, int times) {
        return head + (indent + lines.replace("\n", "\n" + indent) + end).repeat(times) + tail;
    }

    private static HostileContext inALine(String name, String head, String tail) {
        return new HostileContext(name, head, "", "", tail);
    }

    private static HostileContext inLines(String name, String head) {
        return inLines(name, head, "", "\n");
    }

    private static HostileContext inLines(String name, String head, String indent, String end) {
        return new HostileContext(name, head, indent, end, "");
    }
}

package io.github.dailydigest.parser;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
            inALine("in a printed list", BODY + "['", "']\n"),
            inALine("between the points of a printed list", BODY + "['a', ", " 'b']\n"),
            inALine("in a printed dict", BODY + "{'What\\'s New': '", "'}\n"),
            inALine("in the key of a printed dict", BODY + "[{'", "': 'a'}]\n"));

    /** The contexts of the forms of other producers, in which their strings are repeated. */
    static final List<HostileContext> OF_OTHERS_IN_A_LINE = List.of(
            inALine("before the link of a paper", DIGEST + "### ", " [A Title](https://arxiv.org/abs/3102.00001)\n"),
            inALine("after the link of a paper", DIGEST + "### [A Title](https://arxiv.org/abs/3102.00001) ", "\n"),
            inALine("in a topic", DIGEST + "## ", "\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n"),
            inALine("in a bullet of authors", PAPER + "- **Authors:** ", "\n"),
            inALine("in a link field", PAPER + "- **Link:** ", "\n"),
            inALine("after a bar on a line", PAPER + "Published: 2031-02-02 | Category: ", "\n"),
            inALine("in italics", PAPER + "_", "_\n"),
            inALine("in a cell", PAPER + "| **Authors** | ", " |\n"),
            inALine("in a line of links", PAPER + "[arXiv](https://arxiv.org/abs/3102.00001) ", "\n"),
            inALine("in a summary", PAPER + "<details><summary>", "</summary>\n\na\n\n</details>\n"),
            inALine("in a line of an update", "Updated on ", "\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n"),
            inALine("in front matter", "---\ndate: ", "\n---\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n"));

    /** The contexts of all forms in which the strings of other producers are repeated as well. */
    static final List<HostileContext> SHARED_IN_A_LINE = Stream.of(
                    "in a digest heading", "in a bare paper heading", "in authors")
            .map(name -> named(name, IN_A_LINE))
            .toList();

    /** The contexts in which markup is nested; in others that are parsed alike, it makes no difference. */
    static final List<HostileContext> OF_NESTS = Stream.concat(
                    Stream.of(
                                    "in a paper heading",
                                    "in the link of a paper",
                                    "in prose",
                                    "in the key of a field",
                                    "in authors",
                                    "in a body",
                                    "in a printed list",
                                    "in a printed dict")
                            .map(name -> named(name, IN_A_LINE)),
                    Stream.of("before the link of a paper", "in a link field", "in a line of links", "in a cell")
                            .map(name -> named(name, OF_OTHERS_IN_A_LINE)))
            .toList();

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

    /** The contexts of the forms of other producers, in which their lines are repeated. */
    static final List<HostileContext> OF_OTHERS_IN_LINES = List.of(
            inLines("below a title with fields", PAGE + "## A Title\n\n- **Authors:** Ada Example\n"),
            inLines("in details", PAPER + "<details>\n<summary>Abstract</summary>\n\n"),
            inLines("in a table of fields", PAPER + "| | |\n|---|---|\n"),
            inLines("in a file in a fence", "```markdown\n" + PAPER),
            inLines("in front matter", "---\n"));

    /** The contexts of all forms in which the lines of other producers are repeated as well. */
    static final List<HostileContext> SHARED_IN_LINES = Stream.of("in a digest", "in a paper")
            .map(name -> named(name, IN_LINES))
            .toList();

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

    private static HostileContext named(String name, List<HostileContext> contexts) {
        return contexts.stream()
                .filter(context -> context.name.equals(name))
                .findFirst()
                .orElseThrow();
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

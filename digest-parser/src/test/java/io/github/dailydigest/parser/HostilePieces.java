package io.github.dailydigest.parser;

import java.util.List;

/** What the digests of other producers contain, which {@link HostileInputs} repeats. */
final class HostilePieces {

    /** Strings of all forms that are repeated in the contexts of other producers as well. */
    static final List<String> COMMON = List.of("a", " ", "[", "](", "(", ")", "*a ", "`", "<", "<a href=\"", "\\", "9");

    /** Lines of all forms that are repeated in the contexts of other producers as well. */
    static final List<String> COMMON_LINES = List.of(
            "a", "===", "---", "- a", "> a", "```", "<!--", "![](u)", "[a]: u", "Comments:", "Vote: 85", "#### a");

    /** Strings of the decorations, keys and values of other producers, which are repeated within a line. */
    static final List<String> PIECES = List.of(
            "[[",
            "]]",
            "\\[",
            "1,",
            "{#",
            "| **-**: http://a ",
            "| **a**: [b](https://arxiv.org/abs/3102.00001) ",
            "[]",
            "[1] ",
            "[new 001] ",
            "[cs.CL] ",
            "1. ",
            "\uD83E\uDD47",
            "\uD83D\uDC4D 16 ",
            "\u2B50",
            "85 upvotes ",
            "<a id=\"x\"></a>",
            "<b>",
            "<br>",
            "<img src=u>",
            "<details>",
            "</details>",
            "<summary>",
            "<u> ",
            "[[back]](#a) ",
            "[a](u) ",
            "[![a](u)](v) ",
            "[a](<u>) ",
            "[a](u 't') ",
            "[a][b] ",
            "(u) ",
            "https://arxiv.org/abs/3102.00001 ",
            "https://arxiv.org/abs/",
            "3102.00001 ",
            "`cs.AI` ",
            "|",
            "｜",
            " · ",
            "，",
            " and ",
            "et al. ",
            "等",
            "(+5 more) ",
            "Team: ",
            "Authors: ",
            "Published: 2031-02-02 | ",
            "2031-02-03 - ",
            "2031-",
            "20310203",
            "Feb 3, ",
            "Fri, 3 Feb 31 ",
            "2031年2月3日 ",
            "2031-W05 ",
            "Updated on ",
            "Abstract ",
            "- **a** ",
            "\uFEFF",
            "\u200B",
            "——",
            "…");

    /** Lines of other producers, which are repeated. */
    static final List<String> LINES = List.of(
            "- **Authors:** Ada Example",
            "- **Link:** https://arxiv.org/abs/3102.00001",
            "- **Link**: [a](u), [b](v)",
            "> **作者:** Ada; Bo",
            "> **Abstract:** a",
            "<details><summary>Abstract</summary>a</details>",
            "**Link**: [PDF](https://arxiv.org/abs/3102.00001)",
            "[arXiv](https://arxiv.org/abs/3102.00001) · [PDF](u)",
            "[A Title](https://arxiv.org/abs/3102.00001)",
            "https://arxiv.org/abs/3102.00001",
            "_Ada Example, Bo Sample_",
            "**A Title**",
            "| **Authors** | Ada Example |",
            "|---|---|",
            "| |",
            "Published: 2031-02-02 | Category: cs.CV",
            "Topic: cs.CV",
            "Published: 2031-02-02",
            "arXiv ID: 3102.00001",
            "Updated on 2031-02-03",
            "date: 2031-02-03",
            "<details>",
            "<details><summary>Abstract</summary>",
            "<summary>",
            "</details>",
            "<p>",
            "<br>",
            "a\\",
            "Vote: 85\\",
            "摘要：一",
            "#### Abstract",
            "\uFEFF",
            "\uFEFF## Daily Papers (2031-02-03)");

    private HostilePieces() {}
}

package io.github.dailydigest.parser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary markdown in which there are no papers: change logs, READMEs and documentation. */
final class OrdinaryMarkdown {

    /** Placeholders: a version {@code V}, a date {@code D}, a number {@code N}. */
    private static final List<String> RELEASES = List.of(
            "## [V](https://example.org/project/compare/vV...vV) (D)",
            "# [V](https://example.org/project/compare/vV...vV) (D)",
            "### [V](https://github.com/example/project/compare/vV...vV) (D)",
            "## [V] - D",
            "## [V] (D)",
            "## V (D)",
            "## V - D",
            "## vV / D",
            "## vV (D)",
            "# V (D)",
            "## Version V (D)",
            "## Release V, D",
            "### V / D",
            "V / D\n==================",
            "V (D)\n---------------",
            "## [Unreleased]",
            "## Unreleased (D)",
            "## :tada: V (D)",
            "<a name=\"V\"></a>\n## V (D)",
            "## [@example/package@V](https://example.org/package) (D)",
            "## D",
            "## D, Version V 'Example' (LTS), @sample",
            "<a id=\"V\"></a>\n# [V](https://example.org/v) \"a-code-name\" (D)");

    private static final List<String> GROUPS = List.of(
            "### Bug Fixes",
            "### Features",
            "### Performance Improvements",
            "### BREAKING CHANGES",
            "### Reverts",
            "### Added",
            "### Changed",
            "### Fixed",
            "### Deprecated",
            "#### :bug: Bug Fix",
            "#### :memo: Documentation",
            "#### Committers: 2",
            "### Notable changes",
            "### Commits",
            "### Patch Changes",
            "### Summary",
            "### Motivation",
            "### [core](https://example.org/packages/core)",
            "### [`package`](https://example.org/packages/package)",
            "### Bug Fixes :wrench:",
            "* Features",
            "**Bug fixes**",
            "**Note:** Version bump only for package example");

    private static final List<String> CHANGES = List.of(
            "* **parser:** handle empty input ([#N](https://example.org/project/issues/N)) ([abc123N](https://example.org/project/commit/abc123N))",
            "* [#N](https://github.com/example/project/pull/N) Fix a test. ([@sample](https://github.com/sample))",
            "- [[`abc123N`](https://example.org/commit/abc123N)] - **doc**: fix a link (Ada Example) [#N](https://example.org/pull/N)",
            "- Fix the handling of `null` in N places",
            "- **BREAKING:** drop the old options",
            "- Thanks to @sample and @example for N patches.",
            "- Ada Example ([@ada](https://github.com/ada))",
            "* update dependencies, closes [#N](https://example.org/issues/N)",
            "  - deps: example@V",
            "* `option` - **new**: takes N values",
            "Published on D by Bo Sample.",
            "Some text about this release, with a [link](https://example.org/notes).");

    private static final List<String> PAGES = List.of(
            "# example",
            "# Project Name",
            "## Install",
            "## Installation",
            "## Usage",
            "## API",
            "## Table of Contents",
            "## License",
            "## Authors",
            "## Author",
            "## Contributors",
            "## Summary",
            "## Motivation",
            "## Method",
            "## Abstract",
            "## Results",
            "## Conclusion",
            "## Links",
            "## Related",
            "### Methods",
            "### `parse(text)`",
            "### `options.authors`",
            "### parse(text) ⇒ <code>Result</code>",
            "### [Configuration](https://example.org/config)",
            "### [Getting started](#getting-started)",
            "### [API](docs/api.md)",
            "### 1. Install the package",
            "### 2. [Configure](docs/config.md)",
            "#### Parameters",
            "Setext\n======",
            "Another\n-------",
            "[![Build](https://example.org/b.svg)](https://example.org/b) [![npm](https://example.org/n.svg)](https://example.org/n)",
            "![](https://example.org/logo.png)",
            "<p align=\"center\"><img src=\"https://example.org/logo.png\"></p>",
            "<details>\n<summary>More</summary>\n\nText.\n\n</details>",
            "- [Install](#install)\n- [Usage](#usage)\n  - [API](#api)",
            "1. [Install](#install)\n2. [Usage](#usage)",
            "* [Guide](https://example.org/guide) - how to start\n* [FAQ](https://example.org/faq)",
            "[Website](https://example.org) · [Docs](https://example.org/docs)",
            "```js\nconst authors = ['Ada Example'];\n// ## 2031-02-03\n```",
            "```\nAuthors: Ada Example\nVote: 85\n```",
            "    npm install example",
            "Author: Ada Example",
            "Authors: Ada Example, Bo Sample",
            "By: Ada Example",
            "- **Author**: Ada Example",
            "- **License**: MIT",
            "- **Code**: https://example.org/code",
            "**Website:** https://example.org",
            "Type: `string`\nDefault: `null`",
            "Updated on D",
            "Last updated: D",
            "Generated on D",
            "**Date:** D",
            "> **Note:** this is a note.",
            "| Name | Type |\n|---|---|\n| authors | `string[]` |\n| votes | number |",
            "| Authors | Ada Example |\n|---|---|\n| Date | D |",
            "| Title | Author | Year |\n|---|---|---|\n| A Book of Examples | Ada Example | N |",
            "| Paper | Size |\n|---|---|\n| A4 | [large](https://example.org/a4) |\n| A5 | small |",
            "| Title | Authors | Link |\n|---|---|---|\n| A talk on tests | Bo Sample | [video](https://example.org/v) |",
            "1. **Install** the package\n2. **Configure** it: see [the guide](https://example.org/guide)",
            "- **[Core](https://example.org/core)** - the parts that others need\n- **[Cli](https://example.org/cli)**",
            "- [A guide to the first steps](docs/first-steps.md)\n- [A guide to all the options](docs/options.md)",
            "- D, **release V**, by Ada Example, Code: [source](https://example.org/source)",
            "[A page of its own about this](https://example.org/page)",
            "**A bold line of words**\n\n- Code: https://example.org/code\n- Docs: [docs](https://example.org/docs)",
            "<details>\n<summary><b>1. How does it work, and why?</b> ⭐ 5</summary>\n\nText.\n\n</details>",
            "MIT © [Ada Example](https://example.org/ada)",
            "Released on D. See the [notes](https://example.org/notes).",
            "A sentence about authors and votes, and N links.",
            "[1]: https://example.org/one",
            "---",
            "***",
            "* * *",
            "**Bold line**",
            "_An italic line_",
            "👍 N",
            "⭐ N");

    private static final List<String> DATES = List.of(
            "2031-02-03",
            "2031/02/03",
            "2031.02.03",
            "February 3, 2031",
            "3 Feb 2031",
            "2031-02-30",
            "Feb 3rd, 2031",
            "Thu Feb 03 2031");

    /** A linked heading and a field of authors, which together are evidence of a paper. */
    private static final List<Pattern> EVIDENCE = Stream.of(
                    "(?m)^#+ (?:\\d+\\. )?\\[", "(?mi)^(?:- \\*\\*|\\| )?(?:Authors?\\b|By:)")
            .map(Pattern::compile)
            .toList();

    private OrdinaryMarkdown() {}

    /** Returns change logs: releases with their dates, groups of changes, and prose. */
    static Arbitrary<String> changeLogs() {
        return blocks(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(RELEASES)),
                Tuple.of(3, Arbitraries.of(GROUPS)),
                Tuple.of(5, Arbitraries.of(CHANGES)),
                Tuple.of(1, Arbitraries.of("# Change Log", "# Changelog", "All notable changes are listed here."))));
    }

    /** Returns pages of documentation, some with parts of a change log. */
    static Arbitrary<String> pages() {
        return blocks(Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(PAGES)),
                        Tuple.of(1, Arbitraries.of(GROUPS)),
                        Tuple.of(1, Arbitraries.of(CHANGES))))
                .filter(page -> EVIDENCE.stream()
                                .filter(evidence -> evidence.matcher(page).find())
                                .count()
                        < 2);
    }

    private static Arbitrary<String> blocks(Arbitrary<String> templates) {
        Arbitrary<String> versions = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 9))
                .as((major, minor, patch) -> major + "." + minor + "." + patch);
        Arbitrary<String> blocks = Combinators.combine(
                        templates,
                        versions,
                        Arbitraries.of(DATES),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of("\n", "\n\n", "\n\n\n"))
                .as((template, version, date, number, end) -> fill(template, version, date, number) + end);
        return blocks.list().ofMaxSize(14).map(list -> String.join("", list)).withoutEdgeCases();
    }

    private static String fill(String template, String version, String date, int number) {
        return template.replaceAll("\\bv?V\\b", "<V>")
                .replaceAll("\\bD\\b", "<D>")
                .replaceAll("(?<![A-Za-z])N(?![A-Za-z])|(?<=abc123)N", "<N>")
                .replace("<V>", version)
                .replace("<D>", date)
                .replace("<N>", Integer.toString(number));
    }
}

package io.github.dailydigest.parser;

import io.github.dailydigest.model.Paper;

/** Parses the lines of one paper. */
public final class ParsedLines {

    private ParsedLines() {}

    /** Returns the result for a digest of one paper with these lines below its heading. */
    public static ParseResult result(String... lines) {
        return below("### [A Title](https://arxiv.org/abs/3102.00001)", lines);
    }

    /** Returns the result for a digest of one paper with these lines below its heading, which has no link. */
    public static ParseResult resultWithoutUrl(String... lines) {
        return below("### [A Title]()", lines);
    }

    private static ParseResult below(String heading, String... lines) {
        return DigestParser.create()
                .parse("## Daily Papers (2031-02-03)\n\n" + heading + "\n\n" + String.join("\n", lines) + "\n");
    }

    public static Paper paper(ParseResult result) {
        return result.digests().get(0).papers().get(0);
    }

    public static Paper paper(String... lines) {
        return paper(result(lines));
    }
}

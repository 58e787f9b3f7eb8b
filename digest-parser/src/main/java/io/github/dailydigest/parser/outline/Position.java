package io.github.dailydigest.parser.outline;

/** Where in the outline of a source a line is. */
enum Position {
    /** In no digest, with no heading above that may be the title of one. */
    OUTSIDE,
    /** In no digest, below a heading that is the title of one if papers follow. */
    BELOW_HEADING,
    /** In a digest, before its first paper. */
    IN_DIGEST,
    /** In a paper. */
    IN_PAPER;

    /** Whether the line is in a digest. */
    boolean isInDigest() {
        return this == IN_DIGEST || this == IN_PAPER;
    }
}

package io.github.dailydigest.testkit;

/**
 * One line of a rendering, and what it is part of.
 *
 * @param text the line without its end
 * @param part what it is part of
 * @param digest the digest by its place in the file; of lines around the digests, -1
 * @param paper the paper by its place in the file, those of all digests counted; of lines in no paper, the one that
 *     comes next
 */
record Line(String text, Part part, int digest, int paper) {

    /** The parts of a file, in the order in which they follow one another. */
    enum Part {
        /** What stands above the digests. */
        ABOVE,
        DIGEST_HEADING,
        /** The blank line between the heading of a digest and its first paper. */
        GAP,
        PAPER_HEADING,
        /** Whatever of a paper stands below its heading, blank lines included. */
        PAPER,
        /** What stands below the digests. */
        BELOW
    }

    boolean isBlank() {
        return text.isBlank();
    }
}

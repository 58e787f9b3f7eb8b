package io.github.dailydigest.testkit.rendering;

/**
 * One line of a rendered file, and the part of the file that it belongs to.
 *
 * @param text the line without its line end
 * @param part the part that it belongs to
 * @param digest the zero-based index of the digest in the file, or -1 above and below the digests
 * @param paper the zero-based index of the paper among the papers of all digests; for a line outside papers, that of
 *     the next paper
 */
public record RenderedLine(String text, Part part, int digest, int paper) {

    /** The parts of a file, in the order of the file. */
    public enum Part {
        /** Text above the digests. */
        ABOVE,
        DIGEST_HEADING,
        /** The blank line between the heading of a digest and its first paper. */
        GAP,
        PAPER_HEADING,
        /** Everything of a paper below its heading, including blank lines. */
        PAPER,
        /** Text below the digests. */
        BELOW
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}

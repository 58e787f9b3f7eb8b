package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Digests for properties, narrowed step by step. Without a step: of no paper to four, most of them with a date and a
 * title, each with a date or a paper.
 *
 * <pre>{@code
 * DigestArbitraries.digests().dated().ofPapers(1, 3).arxivOnly().labelledOnly();
 * }</pre>
 *
 * <p>Each step gives a new arbitrary and leaves the one that it was asked of as it is. Immutable and thread-safe.
 */
public final class DigestArbitrary extends ArbitraryDecorator<Digest> {

    private static final int MOST_PAPERS = 4;

    private final Heading heading;
    private final int fewest;
    private final int most;
    private final PaperArbitrary papers;

    private DigestArbitrary(Heading heading, int fewest, int most, PaperArbitrary papers) {
        this.heading = heading;
        this.fewest = fewest;
        this.most = most;
        this.papers = papers;
    }

    /** Digests of any kind. */
    static DigestArbitrary any() {
        return new DigestArbitrary(Heading.ANY, 0, MOST_PAPERS, PaperArbitrary.any());
    }

    /** Only digests with this number of papers, zero or more. */
    public DigestArbitrary ofPapers(int number) {
        return ofPapers(number, number);
    }

    /**
     * Only digests with {@code min} to {@code max} papers, both included.
     *
     * @throws IllegalArgumentException if {@code min} is negative or more than {@code max}
     */
    public DigestArbitrary ofPapers(int min, int max) {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("no digest has " + min + " to " + max + " papers");
        }
        return new DigestArbitrary(heading, min, max, papers);
    }

    /** Only digests with a date. */
    public DigestArbitrary dated() {
        return new DigestArbitrary(Heading.DATED, fewest, most, papers);
    }

    /** Only digests without a date; each has a paper, as there would be nothing else to it. */
    public DigestArbitrary undated() {
        return new DigestArbitrary(Heading.UNDATED, fewest, most, papers);
    }

    /** Only papers that link to an abstract on arXiv, so that each has an identifier. */
    public DigestArbitrary arxivOnly() {
        return new DigestArbitrary(heading, fewest, most, papers.arxivOnly());
    }

    /** Only sections with a label. */
    public DigestArbitrary labelledOnly() {
        return new DigestArbitrary(heading, fewest, most, papers.labelledOnly());
    }

    /** Digests that can stand below others in one file: those with a heading of their own. */
    DigestArbitrary withHeading() {
        return new DigestArbitrary(Heading.WRITTEN, fewest, most, papers);
    }

    @Override
    protected Arbitrary<Digest> arbitrary() {
        Arbitrary<Digest> digests = switch (heading) {
            case ANY -> FileArbitraries.digests(papers, fewest, most);
            case WRITTEN -> FileArbitraries.withHeading(papers, fewest, most);
            case DATED -> FileArbitraries.dated(papers, fewest, most);
            case UNDATED -> FileArbitraries.undated(papers, fewest, most);
        };
        // Combining what is at the edge of each part takes long; what is odd has its share of the random values.
        return digests.withoutEdgeCases();
    }

    private enum Heading {
        ANY,
        WRITTEN,
        DATED,
        UNDATED
    }
}

package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Digest;
import net.jqwik.api.Arbitrary;

/** Which digests to generate. Each method but {@link #arbitrary()} returns a narrower specification. */
public final class DigestSpec {

    private static final int DEFAULT_MAX_PAPERS = 4;

    private final Heading heading;
    private final int minPapers;
    private final int maxPapers;
    private final PaperSpec papers;

    private DigestSpec(Heading heading, int minPapers, int maxPapers, PaperSpec papers) {
        this.heading = heading;
        this.minPapers = minPapers;
        this.maxPapers = maxPapers;
        this.papers = papers;
    }

    /** Returns the specification that allows digests of every kind, with up to four papers. */
    public static DigestSpec any() {
        return new DigestSpec(Heading.ANY, 0, DEFAULT_MAX_PAPERS, PaperSpec.any());
    }

    /** Restricts digests to those with {@code min} to {@code max} papers, both inclusive. */
    public DigestSpec ofPapers(int min, int max) {
        return new DigestSpec(heading, min, max, papers);
    }

    /** Restricts digests to those with a date. */
    public DigestSpec dated() {
        return new DigestSpec(Heading.DATED, minPapers, maxPapers, papers);
    }

    /** Restricts digests to those without a date. Each has a paper, since it would otherwise be empty. */
    public DigestSpec undated() {
        return new DigestSpec(Heading.UNDATED, minPapers, maxPapers, papers);
    }

    /** Restricts papers to those that link to an abstract on arXiv. */
    public DigestSpec arxivOnly() {
        return new DigestSpec(heading, minPapers, maxPapers, papers.arxivOnly());
    }

    /** Restricts papers to those whose sections all have a label. */
    public DigestSpec labelledOnly() {
        return new DigestSpec(heading, minPapers, maxPapers, papers.labelledOnly());
    }

    /** Restricts digests to those with a heading, which can follow other digests in a file. */
    DigestSpec withHeading() {
        return new DigestSpec(Heading.PRESENT, minPapers, maxPapers, papers);
    }

    /** Returns an arbitrary of the digests that this specification allows. */
    public Arbitrary<Digest> arbitrary() {
        Arbitrary<Digest> digests = switch (heading) {
            case ANY -> FileArbitraries.digests(papers, minPapers, maxPapers);
            case PRESENT -> FileArbitraries.withHeading(papers, minPapers, maxPapers);
            case DATED -> FileArbitraries.dated(papers, minPapers, maxPapers);
            case UNDATED -> FileArbitraries.undated(papers, minPapers, maxPapers);
        };
        // Combining the edge cases of all parts takes long; unusual values are already among the random ones.
        return digests.withoutEdgeCases();
    }

    private enum Heading {
        ANY,
        PRESENT,
        DATED,
        UNDATED
    }
}

package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Paper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Papers for properties, narrowed step by step. Without a step: nearly all have a url, and nothing in them is
 * unrecognized.
 *
 * <pre>{@code
 * DigestArbitraries.papers().arxivOnly().labelledOnly();
 * }</pre>
 *
 * <p>Each step gives a new arbitrary and leaves the one that it was asked of as it is. Immutable and thread-safe.
 */
public final class PaperArbitrary extends ArbitraryDecorator<Paper> {

    private final Link link;
    private final boolean labelled;
    private final boolean unrecognized;

    private PaperArbitrary(Link link, boolean labelled, boolean unrecognized) {
        this.link = link;
        this.labelled = labelled;
        this.unrecognized = unrecognized;
    }

    /** Papers of any kind. */
    static PaperArbitrary any() {
        return new PaperArbitrary(Link.ANY, false, false);
    }

    /** Only papers that link to an abstract on arXiv, so that each has an identifier. */
    public PaperArbitrary arxivOnly() {
        return new PaperArbitrary(Link.ARXIV, labelled, unrecognized);
    }

    /** Only sections with a label. */
    public PaperArbitrary labelledOnly() {
        return new PaperArbitrary(link, true, unrecognized);
    }

    /** Only papers with at least one text that is unrecognized. No {@link Variant} can hold these. */
    public PaperArbitrary withUnrecognized() {
        return new PaperArbitrary(link, labelled, true);
    }

    /** Only papers with a url. */
    PaperArbitrary linked() {
        return new PaperArbitrary(link == Link.ARXIV ? Link.ARXIV : Link.SOME, labelled, unrecognized);
    }

    @Override
    protected Arbitrary<Paper> arbitrary() {
        Arbitrary<Paper> papers = switch (link) {
            case ANY -> PaperArbitraries.papers(labelled);
            case SOME -> PaperArbitraries.linked(labelled);
            case ARXIV -> PaperArbitraries.onArxiv(labelled);
        };
        if (unrecognized) {
            papers = Combinators.combine(papers, PaperArbitraries.unrecognized())
                    .as((paper, texts) ->
                            Paper.builder().from(paper).unrecognized(texts).build());
        }
        // As for digests.
        return papers.withoutEdgeCases();
    }

    private enum Link {
        ANY,
        SOME,
        ARXIV
    }
}

package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Paper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Which papers to generate. Each method but {@link #arbitrary()} returns a narrower specification. */
public final class PaperSpec {

    private final Link link;
    private final boolean labelled;
    private final boolean unrecognized;

    private PaperSpec(Link link, boolean labelled, boolean unrecognized) {
        this.link = link;
        this.labelled = labelled;
        this.unrecognized = unrecognized;
    }

    /** Returns the specification that allows every paper without unrecognized text. */
    public static PaperSpec any() {
        return new PaperSpec(Link.ANY, false, false);
    }

    /** Restricts papers to those that link to an abstract on arXiv. */
    public PaperSpec arxivOnly() {
        return new PaperSpec(Link.ARXIV, labelled, unrecognized);
    }

    /** Restricts papers to those whose sections all have a label. */
    public PaperSpec labelledOnly() {
        return new PaperSpec(link, true, unrecognized);
    }

    /** Requires at least one unrecognized text. */
    public PaperSpec withUnrecognized() {
        return new PaperSpec(link, labelled, true);
    }

    /** Restricts papers to those that have a URL. */
    PaperSpec linked() {
        return new PaperSpec(link == Link.ARXIV ? Link.ARXIV : Link.PRESENT, labelled, unrecognized);
    }

    /** Returns an arbitrary of the papers that this specification allows. */
    public Arbitrary<Paper> arbitrary() {
        Arbitrary<Paper> papers = switch (link) {
            case ANY -> PaperArbitraries.papers(labelled);
            case PRESENT -> PaperArbitraries.linked(labelled);
            case ARXIV -> PaperArbitraries.onArxiv(labelled);
        };
        if (unrecognized) {
            papers = Combinators.combine(papers, PaperArbitraries.unrecognized())
                    .as((paper, texts) ->
                            Paper.builder().from(paper).unrecognized(texts).build());
        }
        // For the same reason as in DigestSpec.
        return papers.withoutEdgeCases();
    }

    private enum Link {
        ANY,
        PRESENT,
        ARXIV
    }
}

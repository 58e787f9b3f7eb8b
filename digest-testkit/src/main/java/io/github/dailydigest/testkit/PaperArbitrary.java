package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.arbitraries.PaperSpec;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * An arbitrary of papers that can be narrowed. By default, nearly all papers have a URL, and none has unrecognized
 * text.
 *
 * <pre>{@code
 * DigestArbitraries.papers().arxivOnly().labelledOnly();
 * }</pre>
 *
 * <p>Each method returns a new arbitrary. Immutable and thread-safe.
 */
public final class PaperArbitrary extends ArbitraryDecorator<Paper> {

    private final PaperSpec spec;

    PaperArbitrary(PaperSpec spec) {
        this.spec = spec;
    }

    /** Restricts papers to those that link to an abstract on arXiv, so that each has an arXiv identifier. */
    public PaperArbitrary arxivOnly() {
        return new PaperArbitrary(spec.arxivOnly());
    }

    /** Restricts sections to those with a label. */
    public PaperArbitrary labelledOnly() {
        return new PaperArbitrary(spec.labelledOnly());
    }

    /** Restricts papers to those with at least one unrecognized text. No {@link Variant} can hold these. */
    public PaperArbitrary withUnrecognized() {
        return new PaperArbitrary(spec.withUnrecognized());
    }

    @Override
    protected Arbitrary<Paper> arbitrary() {
        return spec.arbitrary();
    }
}

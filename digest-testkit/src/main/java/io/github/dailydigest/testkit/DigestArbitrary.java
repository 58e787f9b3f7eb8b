package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.arbitraries.DigestSpec;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * An arbitrary of digests that can be narrowed. By default, a digest has up to four papers and a date or a paper, and
 * most have a date and a title.
 *
 * <pre>{@code
 * DigestArbitraries.digests().dated().ofPapers(1, 3).arxivOnly().labelledOnly();
 * }</pre>
 *
 * <p>Each method returns a new arbitrary. Immutable and thread-safe.
 */
public final class DigestArbitrary extends ArbitraryDecorator<Digest> {

    private final DigestSpec spec;

    DigestArbitrary(DigestSpec spec) {
        this.spec = spec;
    }

    /** Restricts digests to those with this number of papers, zero or more. */
    public DigestArbitrary ofPapers(int number) {
        return ofPapers(number, number);
    }

    /**
     * Restricts digests to those with {@code min} to {@code max} papers, both inclusive.
     *
     * @throws IllegalArgumentException if {@code min} is negative or greater than {@code max}
     */
    public DigestArbitrary ofPapers(int min, int max) {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("not a range of numbers of papers: " + min + " to " + max);
        }
        return new DigestArbitrary(spec.ofPapers(min, max));
    }

    /** Restricts digests to those with a date. */
    public DigestArbitrary dated() {
        return new DigestArbitrary(spec.dated());
    }

    /** Restricts digests to those without a date. Each has a paper, since it would otherwise be empty. */
    public DigestArbitrary undated() {
        return new DigestArbitrary(spec.undated());
    }

    /** Restricts papers to those that link to an abstract on arXiv, so that each has an arXiv identifier. */
    public DigestArbitrary arxivOnly() {
        return new DigestArbitrary(spec.arxivOnly());
    }

    /** Restricts sections to those with a label. */
    public DigestArbitrary labelledOnly() {
        return new DigestArbitrary(spec.labelledOnly());
    }

    @Override
    protected Arbitrary<Digest> arbitrary() {
        return spec.arbitrary();
    }
}

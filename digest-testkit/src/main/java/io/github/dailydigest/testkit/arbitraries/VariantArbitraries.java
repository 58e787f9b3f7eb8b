package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.AuthorList;
import io.github.dailydigest.testkit.Variant.Choice;
import io.github.dailydigest.testkit.rendering.VariantAxes;
import io.github.dailydigest.testkit.rendering.VariantChecks;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** All variants, and the variants that can hold given digests. Both shrink towards the canonical form. */
public final class VariantArbitraries {

    /** On each axis, the choice that can hold whatever another choice on the axis can hold. */
    static final Variant WIDEST = Variant.of(AuthorList.PRINTED_LIST);

    private VariantArbitraries() {}

    public static Arbitrary<Variant> variants() {
        return choices().map(VariantArbitraries::variant);
    }

    /** Lists of choices, one for each axis. */
    static Arbitrary<List<Choice>> choices() {
        List<Arbitrary<Choice>> axes = VariantAxes.ALL.stream()
                .<Arbitrary<Choice>>map(axis -> Arbitraries.of(axis.getEnumConstants()))
                .toList();
        // Combining the edge cases of so many axes takes long, and no choice is more of an edge case than another.
        return Combinators.combine(axes).as(choices -> choices).withoutEdgeCases();
    }

    /**
     * Generates the variants that can hold these digests in one file.
     *
     * @throws IllegalArgumentException if there are no such variants
     */
    public static Arbitrary<Variant> variantsFor(List<Digest> digests) {
        List<String> reasons = VariantChecks.reasons(digests, WIDEST);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException("no variant can hold the digests: " + String.join("; ", reasons));
        }
        return choices().map(wanted -> nearest(wanted, digests));
    }

    /**
     * Returns the variant with the wanted choices, except those that cannot hold the digests. The axes can be tested
     * one by one because what a choice can hold does not depend on the other choices.
     */
    static Variant nearest(List<Choice> wanted, List<Digest> digests) {
        Variant variant = variant(wanted);
        if (variant.canHold(digests)) {
            return variant;
        }
        Variant nearest = WIDEST;
        for (Choice choice : wanted) {
            if (WIDEST.choose(choice).canHold(digests)) {
                nearest = nearest.choose(choice);
            }
        }
        return nearest;
    }

    private static Variant variant(List<Choice> choices) {
        return Variant.of(choices.toArray(Choice[]::new));
    }
}

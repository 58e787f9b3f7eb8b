package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant.AuthorListStyle;
import io.github.dailydigest.testkit.Variant.Choice;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Variants: any, or those that can hold given digests. Both shrink towards the canonical form. */
final class VariantArbitraries {

    /** On each axis the choice that holds whatever another choice of that axis holds. */
    private static final Variant WIDEST = Variant.of(AuthorListStyle.PRINTED_LIST);

    private VariantArbitraries() {}

    static Arbitrary<Variant> variants() {
        List<Arbitrary<Choice>> choices = Variant.AXES.stream()
                .<Arbitrary<Choice>>map(axis -> Arbitraries.of(axis.getEnumConstants()))
                .toList();
        // Combining what is at the edge of so many axes takes long, and no choice is more of an edge than another.
        return Combinators.combine(choices)
                .as(chosen -> Variant.of(chosen.toArray(Choice[]::new)))
                .withoutEdgeCases();
    }

    static Arbitrary<Variant> variantsFor(List<Digest> digests) {
        List<String> reasons = VariantChecks.reasons(digests, WIDEST);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException("no variant can hold the digests: " + String.join("; ", reasons));
        }
        return variants().map(wish -> nearest(wish, digests));
    }

    /**
     * {@code wish}, but for the choices that cannot hold the digests. The axes are independent: what a choice can hold
     * does not hang on the others.
     */
    static Variant nearest(Variant wish, List<Digest> digests) {
        if (wish.canHold(digests)) {
            return wish;
        }
        Variant nearest = WIDEST;
        for (Class<? extends Choice> axis : Variant.AXES) {
            if (WIDEST.chooseAs(wish, axis).canHold(digests)) {
                nearest = nearest.chooseAs(wish, axis);
            }
        }
        return nearest;
    }
}

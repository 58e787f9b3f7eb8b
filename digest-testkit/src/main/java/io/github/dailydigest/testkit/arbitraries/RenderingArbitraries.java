package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.testkit.Rendering;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files of one to three digests, each in a variant that can hold them. */
public final class RenderingArbitraries {

    private RenderingArbitraries() {}

    public static Arbitrary<Rendering> renderings() {
        return Combinators.combine(FileArbitraries.files(), VariantArbitraries.choices())
                .as((digests, wanted) ->
                        VariantArbitraries.nearest(wanted, digests).render(digests))
                .withoutEdgeCases();
    }
}

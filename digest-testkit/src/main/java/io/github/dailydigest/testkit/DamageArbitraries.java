package io.github.dailydigest.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Renderings to which damage was done. */
final class DamageArbitraries {

    private static final int SEEDS = 1_000_000;

    private DamageArbitraries() {}

    static Arbitrary<Damaged> damaged() {
        return of(List.of(Damage.values()));
    }

    static Arbitrary<Damaged> damaged(Damage damage) {
        return of(List.of(damage));
    }

    private static Arbitrary<Damaged> of(List<Damage> kinds) {
        return Combinators.combine(
                        DigestArbitraries.renderings(),
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, SEEDS))
                .as((rendering, damage, seed) -> damage.apply(rendering, seed))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }
}

package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.testkit.Damage;
import io.github.dailydigest.testkit.Damaged;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Damaged renderings. */
public final class DamageArbitraries {

    private static final int MAX_SEED = 1_000_000;

    private DamageArbitraries() {}

    public static Arbitrary<Damaged> damaged() {
        return of(List.of(Damage.values()));
    }

    public static Arbitrary<Damaged> damaged(Damage damage) {
        return of(List.of(damage));
    }

    private static Arbitrary<Damaged> of(List<Damage> kinds) {
        return Combinators.combine(
                        RenderingArbitraries.renderings(),
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, MAX_SEED))
                .as((rendering, damage, seed) -> damage.apply(rendering, seed))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }
}

package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.testkit.rendering.RenderedFile;
import java.util.Optional;
import java.util.Random;

/** One kind of damage. */
@FunctionalInterface
public interface DamageOperator {

    /** Damages a file of at least one line. Returns an empty result if the file has nothing to damage in this way. */
    Optional<DamageResult> apply(RenderedFile file, Random random);
}

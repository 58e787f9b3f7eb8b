/**
 * For those who test against digests: {@linkplain io.github.dailydigest.testkit.GoldenCase golden cases},
 * {@linkplain io.github.dailydigest.testkit.Samples samples},
 * {@linkplain io.github.dailydigest.testkit.DigestAssertions assertions}, renderings of known
 * {@linkplain io.github.dailydigest.testkit.Variant variants} and of {@linkplain io.github.dailydigest.testkit.Damage
 * damage}, and {@linkplain io.github.dailydigest.testkit.DigestArbitraries arbitraries} for jqwik. The arbitraries need
 * jqwik; nothing else does.
 */
@NullMarked
package io.github.dailydigest.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * Support for tests of code that reads, writes or uses digests: {@linkplain io.github.dailydigest.testkit.GoldenCase
 * golden cases}, {@linkplain io.github.dailydigest.testkit.Samples samples},
 * {@linkplain io.github.dailydigest.testkit.DigestAssertions assertions}, renderings in known
 * {@linkplain io.github.dailydigest.testkit.Variant variants}, {@linkplain io.github.dailydigest.testkit.Damage
 * damage}, and {@linkplain io.github.dailydigest.testkit.DigestArbitraries arbitraries} for jqwik. Only the arbitraries
 * require jqwik.
 */
@NullMarked
package io.github.dailydigest.testkit;

import org.jspecify.annotations.NullMarked;

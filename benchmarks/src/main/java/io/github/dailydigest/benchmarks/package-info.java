/** Benchmarks of reading and writing digests, compared to alternatives. */
@NullMarked
package io.github.dailydigest.benchmarks;

import org.jspecify.annotations.NullMarked;

/** What reading and writing digests costs, beside every other way that a user would take. */
@NullMarked
package io.github.dailydigest.benchmarks;

import org.jspecify.annotations.NullMarked;

/** How tests run against mutants. */
@NullMarked
package io.github.dailydigest.mutation;

import org.jspecify.annotations.NullMarked;

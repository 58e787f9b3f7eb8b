/** How tests run against mutants. */
@NullMarked
package io.github.dailydigest.pitest;

import org.jspecify.annotations.NullMarked;

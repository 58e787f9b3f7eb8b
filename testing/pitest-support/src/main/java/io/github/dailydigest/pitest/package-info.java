/** Plugins for running the tests against mutants. */
@NullMarked
package io.github.dailydigest.pitest;

import org.jspecify.annotations.NullMarked;

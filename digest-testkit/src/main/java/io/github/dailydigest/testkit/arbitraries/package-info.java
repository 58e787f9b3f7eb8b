/**
 * Generators of jqwik for the values of the model, variants, renderings and damage. Not exported and not part of the
 * API.
 */
@NullMarked
package io.github.dailydigest.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;

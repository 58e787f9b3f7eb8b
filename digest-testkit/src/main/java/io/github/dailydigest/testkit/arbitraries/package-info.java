/**
 * What jqwik generates: the values of the model, variants, renderings and damage. Not exported: a part of the testkit,
 * and no API.
 */
@NullMarked
package io.github.dailydigest.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;

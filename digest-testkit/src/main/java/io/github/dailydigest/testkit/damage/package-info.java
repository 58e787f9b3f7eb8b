/** The kinds of damage, and which papers each may affect. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.testkit.damage;

import org.jspecify.annotations.NullMarked;

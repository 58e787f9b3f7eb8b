/** The kinds of damage, and which papers each may affect. Not exported: a part of the testkit, and no API. */
@NullMarked
package io.github.dailydigest.testkit.damage;

import org.jspecify.annotations.NullMarked;

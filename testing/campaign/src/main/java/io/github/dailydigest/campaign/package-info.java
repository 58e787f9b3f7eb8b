/** How much the tests try. */
@NullMarked
package io.github.dailydigest.campaign;

import org.jspecify.annotations.NullMarked;

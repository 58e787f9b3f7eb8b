/** The files of the golden cases. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.testkit.golden;

import org.jspecify.annotations.NullMarked;

/** The files of the golden cases. Not exported: a part of the testkit, and no API. */
@NullMarked
package io.github.dailydigest.testkit.golden;

import org.jspecify.annotations.NullMarked;

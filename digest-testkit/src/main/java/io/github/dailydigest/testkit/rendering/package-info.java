/** How each variant writes digests, and which digests it can hold. Not exported: a part of the testkit, and no API. */
@NullMarked
package io.github.dailydigest.testkit.rendering;

import org.jspecify.annotations.NullMarked;

/** How each variant writes digests, and which digests it can hold. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.testkit.rendering;

import org.jspecify.annotations.NullMarked;

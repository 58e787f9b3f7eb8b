/** Where digests and papers start. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.outline;

import org.jspecify.annotations.NullMarked;

/** Where digests and papers start. Not exported: a part of the parser, and no API. */
@NullMarked
package io.github.dailydigest.parser.outline;

import org.jspecify.annotations.NullMarked;

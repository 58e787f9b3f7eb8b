/**
 * From bytes to characters to lines, with their offsets; the buffer over a stream. Not exported and not part of the
 * API.
 */
@NullMarked
package io.github.dailydigest.parser.source;

import org.jspecify.annotations.NullMarked;

/**
 * From bytes to characters to lines, with their offsets; the buffer over a stream. Not exported: a part of the parser,
 * and no API.
 */
@NullMarked
package io.github.dailydigest.parser.source;

import org.jspecify.annotations.NullMarked;

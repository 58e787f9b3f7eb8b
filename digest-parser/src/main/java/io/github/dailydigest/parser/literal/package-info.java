/**
 * Python literals that were printed into the text, and their escapes. Not exported: a part of the parser, and no API.
 */
@NullMarked
package io.github.dailydigest.parser.literal;

import org.jspecify.annotations.NullMarked;

/**
 * Python literals that were printed into the text, and their escape sequences. Not exported and not part of the API.
 */
@NullMarked
package io.github.dailydigest.parser.literal;

import org.jspecify.annotations.NullMarked;

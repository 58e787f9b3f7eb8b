/** Renders sections as HTML and as plain text. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.rendering;

import org.jspecify.annotations.NullMarked;

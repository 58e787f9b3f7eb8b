/** A section as HTML and as plain text. Not exported: a part of the parser, and no API. */
@NullMarked
package io.github.dailydigest.parser.rendering;

import org.jspecify.annotations.NullMarked;

/** Canonical markdown, and the formatting of texts and files. Not exported: a part of the parser, and no API. */
@NullMarked
package io.github.dailydigest.parser.writing;

import org.jspecify.annotations.NullMarked;

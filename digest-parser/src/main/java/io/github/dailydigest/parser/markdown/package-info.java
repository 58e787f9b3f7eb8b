/** The block structure of some lines, by the rules of CommonMark. Not exported: a part of the parser, and no API. */
@NullMarked
package io.github.dailydigest.parser.markdown;

import org.jspecify.annotations.NullMarked;

/** The block structure of lines, by the rules of CommonMark. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.markdown;

import org.jspecify.annotations.NullMarked;

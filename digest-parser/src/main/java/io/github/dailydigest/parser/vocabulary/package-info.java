/** What a name or a mark means, in one place for the readers and the writer. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.vocabulary;

import org.jspecify.annotations.NullMarked;

/** A tolerant parser for digests of papers in markdown, and a writer. */
@NullMarked
package io.github.dailydigest.parser;

import org.jspecify.annotations.NullMarked;

/** A tolerant parser from markdown to digests of papers. */
@NullMarked
package io.github.dailydigest.parser;

import org.jspecify.annotations.NullMarked;

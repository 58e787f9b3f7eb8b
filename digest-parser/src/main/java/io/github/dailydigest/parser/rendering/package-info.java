/**
 * Renders sections as HTML and as plain text, and digests as fragments of HTML. Not exported and not part of the API.
 */
@NullMarked
package io.github.dailydigest.parser.rendering;

import org.jspecify.annotations.NullMarked;

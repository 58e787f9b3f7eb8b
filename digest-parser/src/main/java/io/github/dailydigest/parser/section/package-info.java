/**
 * The sections of a paper: their labels, where they start and end, and what they contain. Not exported and not part of
 * the API.
 */
@NullMarked
package io.github.dailydigest.parser.section;

import org.jspecify.annotations.NullMarked;

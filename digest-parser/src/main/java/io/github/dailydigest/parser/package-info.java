/**
 * Parses digests of papers from markdown, writes them, and renders their sections.
 *
 * <p>{@link io.github.dailydigest.parser.DigestParser} parses digests,
 * {@link io.github.dailydigest.parser.DigestWriter} writes them, and {@link io.github.dailydigest.parser.SectionText}
 * renders sections as HTML and plain text.
 *
 * <p>All types but the builders are immutable or stateless, and thread-safe. No method returns {@code null}; a value
 * that may be absent is an {@link java.util.Optional}.
 */
@NullMarked
package io.github.dailydigest.parser;

import org.jspecify.annotations.NullMarked;

/**
 * Digests as JSON with Jackson 3, version 3.0 or newer: register a {@link io.github.dailydigest.jackson3.DigestModule},
 * or let the mapper find it.
 *
 * <p>The JSON is a contract of its own. No setting of a mapper (naming, inclusion, the form of enums, the order of map
 * entries) changes which keys stand in it, in which order, or what is read from them.
 */
@NullMarked
package io.github.dailydigest.jackson3;

import org.jspecify.annotations.NullMarked;

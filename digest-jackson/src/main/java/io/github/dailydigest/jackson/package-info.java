/**
 * Reads and writes digests as JSON with Jackson 2, version 2.15 or later. Register a
 * {@link io.github.dailydigest.jackson.DigestModule}, or let the mapper find it on the class path or module path.
 *
 * <p>The JSON is the same with every mapper: no setting of a mapper (naming, inclusion, enums, the order of map
 * entries) changes which keys are written, in which order, or how they are read.
 */
@NullMarked
package io.github.dailydigest.jackson;

import org.jspecify.annotations.NullMarked;

/** A small program that uses digests. */
@NullMarked
package io.github.dailydigest.examples.testkituser;

import org.jspecify.annotations.NullMarked;

/** A program that works on digests. */
@NullMarked
package io.github.dailydigest.examples.testkituser;

import org.jspecify.annotations.NullMarked;

/**
 * Extensions for the use of digests from Kotlin: values that may be absent as nullable values, builders as blocks, and
 * sequences of papers that are closed after use.
 */
@NullMarked
package io.github.dailydigest.kotlin;

import org.jspecify.annotations.NullMarked;

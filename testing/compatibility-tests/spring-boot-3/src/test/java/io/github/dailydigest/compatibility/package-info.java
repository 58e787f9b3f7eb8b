/** A Spring Boot web application that reads and writes digests. */
@NullMarked
package io.github.dailydigest.compatibility;

import org.jspecify.annotations.NullMarked;

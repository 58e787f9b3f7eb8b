/** A web application on Spring Boot, and what it answers. */
@NullMarked
package io.github.dailydigest.compatibility;

import org.jspecify.annotations.NullMarked;

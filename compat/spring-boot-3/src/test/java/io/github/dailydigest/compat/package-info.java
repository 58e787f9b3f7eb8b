/** A web application on Spring Boot, and what it answers. */
@NullMarked
package io.github.dailydigest.compat;

import org.jspecify.annotations.NullMarked;

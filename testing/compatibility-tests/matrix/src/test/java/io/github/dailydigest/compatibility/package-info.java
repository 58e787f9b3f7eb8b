/** The results of the tests with each version of Jackson and Spring Boot. */
@NullMarked
package io.github.dailydigest.compatibility;

import org.jspecify.annotations.NullMarked;

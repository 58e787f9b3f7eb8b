/** What passed with each version of Jackson and of Spring Boot. */
@NullMarked
package io.github.dailydigest.compat;

import org.jspecify.annotations.NullMarked;

/** What passed with each version of Jackson and of Spring Boot. */
@NullMarked
package io.github.dailydigest.compatibility;

import org.jspecify.annotations.NullMarked;

/** jqwik arbitraries, a renderer of known variants and golden cases. */
@NullMarked
package io.github.dailydigest.testkit;

import org.jspecify.annotations.NullMarked;

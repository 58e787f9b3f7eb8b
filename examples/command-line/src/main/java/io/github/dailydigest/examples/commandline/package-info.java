/** The command {@code digest}, which converts, checks and formats files of digests. */
@NullMarked
package io.github.dailydigest.examples.commandline;

import org.jspecify.annotations.NullMarked;

/** The command {@code digest}: folders of digests to lines of JSON, and what there is to say about them. */
@NullMarked
package io.github.dailydigest.examples.commandline;

import org.jspecify.annotations.NullMarked;

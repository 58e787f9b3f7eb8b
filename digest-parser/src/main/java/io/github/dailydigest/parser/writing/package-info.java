/** Writes canonical markdown, and formats texts and files. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.writing;

import org.jspecify.annotations.NullMarked;

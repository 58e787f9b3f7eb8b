/** The digest files of a folder, and their results one after another. Not exported and not part of the API. */
@NullMarked
package io.github.dailydigest.parser.files;

import org.jspecify.annotations.NullMarked;

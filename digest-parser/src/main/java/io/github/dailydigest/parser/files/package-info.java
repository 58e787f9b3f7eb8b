/**
 * The digest files of a folder, and their results one after another. Not exported: a part of the parser, and no API.
 */
@NullMarked
package io.github.dailydigest.parser.files;

import org.jspecify.annotations.NullMarked;

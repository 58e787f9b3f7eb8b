/** Tests that release the project, except for the upload, and use what was released. */
@NullMarked
package io.github.dailydigest.release;

import org.jspecify.annotations.NullMarked;

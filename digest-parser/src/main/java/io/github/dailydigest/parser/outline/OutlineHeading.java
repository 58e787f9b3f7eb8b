package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.source.LineCursor;
import org.jspecify.annotations.Nullable;

/**
 * A heading, with number signs or underlined.
 *
 * @param level the level, one to six
 * @param start where its text starts
 * @param end where its text ends, exclusive
 * @param isUnderlined whether the next line underlines it
 */
record OutlineHeading(int level, int start, int end, boolean isUnderlined) {

    /** Returns the heading with number signs on a line, or null if the line is not one. */
    static @Nullable OutlineHeading atx(LineCursor line) {
        return of(AtxHeading.read(line), false);
    }

    /** Returns the heading on a line that the next one underlines, or null if the line is not one. */
    static @Nullable OutlineHeading underlined(LineCursor line) {
        return of(SetextHeading.read(line), true);
    }

    private static @Nullable OutlineHeading of(@Nullable AtxHeading heading, boolean underlined) {
        return heading == null ? null : new OutlineHeading(heading.level(), heading.start(), heading.end(), underlined);
    }

    /** Whether the heading is of a level that starts or ends digests. */
    boolean isOfDigestLevel() {
        return level <= DigestHeading.DEEPEST_LEVEL;
    }
}

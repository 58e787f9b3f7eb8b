package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A heading that may be the title of a digest, or the topic of papers, once papers follow.
 *
 * @param level its level; zero for a line that is a title though it is no heading
 * @param text its text
 * @param span the whole line, and the one that underlines it
 * @param isUnderlined whether it is underlined
 */
record HeadingAbove(int level, String text, SourceSpan span, boolean isUnderlined) {

    /** Whether it has no text. */
    boolean isBlank() {
        return Whitespace.isBlank(text, 0, text.length());
    }

    /** Whether another is the same heading, underlined or not. */
    boolean isSame(@Nullable HeadingAbove other) {
        return other != null && span.offset() == other.span.offset();
    }

    /** Returns the same heading with the line that underlines it. */
    HeadingAbove through(SourceSpan underline) {
        return new HeadingAbove(level, text, span.through(underline), isUnderlined);
    }
}

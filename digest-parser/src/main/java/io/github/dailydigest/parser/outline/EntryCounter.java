package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.source.LineCursor;

/**
 * Whether the number before a title that is no link counts the entries, or is part of the title, as in {@code 2001. A
 * Title}. It counts if it is one, or if the entry above or below counts too.
 */
final class EntryCounter {

    private static final int MAX_LINES = 100;

    /** Whether the number before a title counts. */
    boolean counts(Entry entry, OutlineHeading heading, LineCursor lines, Situation situation) {
        int counter = entry.decoration().counter();
        return counter == 1
                || (situation.lastCounter() >= 0 && counter == situation.lastCounter() + 1)
                || isFollowed(counter, heading, new LineCursor(lines));
    }

    private static boolean isFollowed(int counter, OutlineHeading heading, LineCursor ahead) {
        int last = ahead.number() + MAX_LINES;
        OpenBlock openBlock = new OpenBlock();
        while (ahead.number() < last && ahead.advance()) {
            OutlineHeading next = openBlock.read(ahead) ? null : OutlineHeading.atx(ahead);
            if (next != null && next.level() <= heading.level()) {
                TitleDecoration decoration = TitleDecoration.read(ahead.text(), next.start(), next.end());
                return next.level() == heading.level() && decoration.counter() == counter + 1;
            }
        }
        return false;
    }
}

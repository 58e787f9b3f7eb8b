package io.github.dailydigest.parser.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The headings in a dated digest that papers may be listed under, from the outermost to the innermost. */
final class Topics {

    /**
     * The maximum length of a topic. It is repeated in each paper, so that longer ones would let a short text become a
     * large result.
     */
    private static final int MAX_LENGTH = 500;

    private final Deque<HeadingAbove> headings = new ArrayDeque<>();

    /** Adds a heading, which ends those of its level and below. */
    void add(HeadingAbove heading) {
        while (!headings.isEmpty() && headings.getLast().level() >= heading.level()) {
            headings.removeLast();
        }
        headings.addLast(heading);
    }

    /** Replaces the last heading, whose underline is known now. */
    void replaceLast(HeadingAbove heading) {
        headings.pollLast();
        headings.addLast(heading);
    }

    /** Returns the topic of a paper whose heading is of a level, or null if it has none. */
    @Nullable HeadingAbove of(int level) {
        HeadingAbove topic = null;
        for (HeadingAbove heading : headings) {
            if (heading.level() < level && isTopic(heading)) {
                topic = heading;
            }
        }
        return topic;
    }

    private static boolean isTopic(HeadingAbove heading) {
        return heading.text().length() <= MAX_LENGTH && !heading.isBlank();
    }

    /** Removes a heading that is a title. */
    void remove(HeadingAbove heading) {
        headings.remove(heading);
    }

    void clear() {
        headings.clear();
    }
}

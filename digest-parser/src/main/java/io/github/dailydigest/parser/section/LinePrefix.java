package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Icons;

/**
 * What precedes the key of a field or a label on its line: quote marks, a bullet, a checkbox, icons, tags of emphasis.
 */
public final class LinePrefix {

    private static final String[] TAGS = {"<b>", "<strong>", "<i>", "<em>", "<sub>", "<small>"};

    private LinePrefix() {}

    /** Returns the offset after the prefix. */
    public static int skip(String text, int from, int to) {
        int i = Whitespace.skip(text, from, to);
        while (i < to && text.charAt(i) == '>') {
            i = Whitespace.skip(text, i + 1, to);
        }
        if (isBullet(text, i, to)) {
            i = Whitespace.skip(text, i + 1, to);
        }
        return skipDecoration(text, i, to);
    }

    /** Returns the offset after a checkbox, icons and tags of emphasis. */
    public static int skipDecoration(String text, int from, int to) {
        int i = from;
        if (text.startsWith("[ ] ", i) || text.startsWith("[x] ", i) || text.startsWith("[X] ", i)) {
            i = Math.min(to, i + "[x] ".length());
        }
        while (i < to) {
            int next = Whitespace.skip(text, Icons.skipOne(text, i, to), to);
            next = skipTag(text, next, to);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int skipTag(String text, int from, int to) {
        if (from == to || text.charAt(from) != '<') {
            return from;
        }
        for (String tag : TAGS) {
            if (text.regionMatches(true, from, tag, 0, tag.length()) && from + tag.length() <= to) {
                return from + tag.length();
            }
        }
        return from;
    }

    private static boolean isBullet(String text, int from, int to) {
        return from + 1 < to && "-*+•●".indexOf(text.charAt(from)) >= 0 && Whitespace.is(text.charAt(from + 1));
    }
}

package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Style;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * The fast path for headings that are {@code [title](url)} and nothing else, as nearly all are: the title has neither
 * brackets nor escapes, and does not start with emphasis. {@link HeadingEntry} is the reference: an assertion compares
 * every such heading with what the general rules give.
 */
final class PlainLink {

    private PlainLink() {}

    /** Returns the entry from {@code start} to {@code end}, or null if it is in any other form. */
    static @Nullable PaperStart read(String text, int start, int end) {
        int titleStart = start + 1;
        if (text.charAt(start) != '[' || text.charAt(end - 1) != ')' || !isPlainStart(text.charAt(titleStart))) {
            return null;
        }
        int titleEnd = titleStart;
        while (titleEnd < end && !isBracketOrEscape(text.charAt(titleEnd))) {
            titleEnd++;
        }
        int urlStart = titleEnd + 2;
        int urlEnd = end - 1;
        boolean plain = titleStart < titleEnd
                && urlStart < urlEnd
                && text.startsWith("](", titleEnd)
                && !Whitespace.is(text.charAt(titleEnd - 1))
                && WebUrl.startsAt(text, urlStart)
                && isPlainUrl(text, urlStart, urlEnd);
        return plain && !LinkNames.contain(text, titleStart, titleEnd)
                ? new PaperStart(titleStart, titleEnd, urlStart, urlEnd, Style.LINK, EntryText.NEXT_LINE)
                : null;
    }

    private static boolean isPlainUrl(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')' || Whitespace.is(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainStart(char c) {
        return !Whitespace.is(c) && !EmphasisMarks.is(c);
    }

    private static boolean isBracketOrEscape(char c) {
        return c == '[' || c == ']' || c == '\\';
    }
}

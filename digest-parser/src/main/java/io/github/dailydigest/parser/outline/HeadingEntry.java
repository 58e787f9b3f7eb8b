package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Style;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A heading that starts a paper: {@code ### [title](url)}, {@code ### title (url)}, or {@code ### title} without a URL.
 * Titles are never escaped, so the last {@code ](} separates title and URL; if there is white space on both sides of
 * the URL, as in {@code ### [title]( url )}, the last {@code ](} with a space does.
 */
final class HeadingEntry implements EntryForm {

    /** The level of a heading that usually starts a paper. */
    static final int LEVEL = 3;

    private static final int NEXT_LINE = 1;

    @Override
    public @Nullable Entry read(String text, OutlineHeading heading) {
        PaperStart start = read(text, heading.start(), heading.end());
        return start == null ? null : new Entry(start, heading.level() == LEVEL && !heading.isUnderlined());
    }

    /** Returns the paper that the text of a heading names, or null if the heading is empty. */
    static @Nullable PaperStart read(String text, int start, int end) {
        if (start == end) {
            return null;
        }
        PaperStart linked = linked(text, start, end);
        // White space after the last ]( is odd in a link, and usual before a URL in parentheses.
        boolean odd = linked == null || (linked.isLinked() && Whitespace.is(text.charAt(linked.urlStart() - 1)));
        PaperStart trailing = odd ? trailing(text, start, end) : null;
        if (trailing != null) {
            return trailing;
        }
        return linked != null ? linked : new PaperStart(start, end, -1, -1, Style.TITLE_ALONE, NEXT_LINE);
    }

    private static @Nullable PaperStart linked(String text, int start, int end) {
        if (text.charAt(start) != '[' || text.charAt(end - 1) != ')') {
            return null;
        }
        int middle = Whitespace.is(text.charAt(end - 2)) ? Search.last(text, "]( ", start + 1, end - 2) : -1;
        if (middle < 0) {
            middle = Search.last(text, "](", start + 1, end);
        }
        if (middle < 0) {
            return null;
        }
        int titleStart = Whitespace.skip(text, start + 1, middle);
        int titleEnd = Whitespace.trimEnd(text, titleStart, middle);
        int urlStart = Whitespace.skip(text, middle + 2, end - 1);
        int urlEnd = Whitespace.trimEnd(text, urlStart, end - 1);
        if (Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
            return null;
        }
        boolean blank = titleStart == titleEnd;
        return new PaperStart(
                blank ? start : titleStart,
                blank ? end : titleEnd,
                urlStart < urlEnd ? urlStart : -1,
                urlEnd,
                blank ? Style.BLANK_LINK : Style.LINK,
                NEXT_LINE);
    }

    private static @Nullable PaperStart trailing(String text, int start, int end) {
        if (text.charAt(end - 1) != ')') {
            return null;
        }
        int open = Search.last(text, "(http", start + 1, end);
        if (open < 0 || Search.firstWhitespace(text, open, end) < end || !isWebUrl(text, open + 1)) {
            return null;
        }
        return new PaperStart(
                start, Whitespace.trimEnd(text, start, open), open + 1, end - 1, Style.TRAILING_URL, NEXT_LINE);
    }

    private static boolean isWebUrl(String text, int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from);
    }
}

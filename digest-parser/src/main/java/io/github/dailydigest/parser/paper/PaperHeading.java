package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says of a paper: {@code ### [title](url)}, {@code ### title (url)}, or {@code ### title} with no
 * address. Titles are never escaped, so the last {@code ](} separates title and address; where blanks stand on both
 * sides of the address, as in {@code ### [title]( url )}, the last {@code ](} with a blank does.
 *
 * @param titleStart where the title starts
 * @param titleEnd where the title ends; title and heading are one where the title between brackets is blank
 * @param urlStart where the address starts; less than zero where there is none
 * @param urlEnd where the address ends
 * @param form how it is written
 */
public record PaperHeading(int titleStart, int titleEnd, int urlStart, int urlEnd, Style form) {

    /** How a heading is written. */
    enum Style {
        /** As a link, whether it leads anywhere or not. */
        LINK,
        /** As a link whose brackets hold no title. */
        BLANK,
        /** As a title with its address in parentheses. */
        TRAILING,
        /** As a title alone. */
        BARE
    }

    /** The level of a heading that starts a paper. */
    public static final int LEVEL = 3;

    /** The paper that {@code heading} names, if it is of the level for it; null where it has no text. */
    public static @Nullable PaperHeading read(String text, AtxHeading heading) {
        int start = heading.start();
        int end = heading.end();
        if (start == end) {
            return null;
        }
        PaperHeading linked = linked(text, start, end);
        // A blank behind the last ]( is odd in a link, and usual before an address in parentheses.
        boolean odd = linked == null || (linked.isLinked() && Whitespace.is(text.charAt(linked.urlStart - 1)));
        PaperHeading trailing = odd ? trailing(text, start, end) : null;
        if (trailing != null) {
            return trailing;
        }
        return linked != null ? linked : new PaperHeading(start, end, -1, -1, Style.BARE);
    }

    /** Whether it has an address. */
    public boolean isLinked() {
        return urlStart >= 0;
    }

    /** Whether it is nothing but words. */
    public boolean isBare() {
        return form == Style.BARE;
    }

    /** Whether the heading as written stands for a title that is blank. */
    boolean blankTitle() {
        return form == Style.BLANK;
    }

    private static @Nullable PaperHeading linked(String text, int start, int end) {
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
        return new PaperHeading(
                blank ? start : titleStart,
                blank ? end : titleEnd,
                urlStart < urlEnd ? urlStart : -1,
                urlEnd,
                blank ? Style.BLANK : Style.LINK);
    }

    private static @Nullable PaperHeading trailing(String text, int start, int end) {
        if (text.charAt(end - 1) != ')') {
            return null;
        }
        int open = Search.last(text, "(http", start + 1, end);
        if (open < 0 || Search.firstWhitespace(text, open, end) < end || !isWebAddress(text, open + 1)) {
            return null;
        }
        return new PaperHeading(start, Whitespace.trimEnd(text, start, open), open + 1, end - 1, Style.TRAILING);
    }

    private static boolean isWebAddress(String text, int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from);
    }

    /** The same heading in a text where all places are so many characters further on. */
    public PaperHeading movedBy(int characters) {
        return new PaperHeading(
                titleStart + characters,
                titleEnd + characters,
                isLinked() ? urlStart + characters : urlStart,
                urlEnd + characters,
                form);
    }
}

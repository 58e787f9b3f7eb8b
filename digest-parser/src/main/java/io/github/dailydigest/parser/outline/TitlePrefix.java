package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * What precedes a title that is a link, beside a counter: a number or signs, as in {@code ① [A Title](url)}, which are
 * markup, or tags, as in {@code [cs.CL] [A Title](url)}, which are words beside the title.
 */
final class TitlePrefix {

    private static final int LONGEST_SIGNS = 12;

    private static final int LONGEST_TAG = 60;

    /** A number as long as this is a year, with the date that it starts. */
    private static final int YEAR_DIGITS = 4;

    static final String SEPARATORS = "|·•:：-–—/,";

    private static final String OPENING = "[(【（`";

    private static final String CLOSING = "])】）`";

    private TitlePrefix() {}

    /** Returns the offset of the link after a number or signs; {@code from} if anything else precedes it. */
    static int afterSigns(String text, int from, int end) {
        int digits = 0;
        int i = from;
        while (i < end && "[!\\*_".indexOf(text.charAt(i)) < 0) {
            char c = text.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (Character.isLetter(c) || digits == YEAR_DIGITS || i - from > LONGEST_SIGNS) {
                return from;
            }
            i++;
        }
        return startsLink(text, i, end) ? i : from;
    }

    /**
     * Returns the offset of the link after tags: words in brackets, code spans, images, and dates; {@code from} if
     * anything else precedes it.
     */
    static int afterTags(String text, int from, int end) {
        int i = from;
        int next = afterTag(text, i, end);
        while (next > i) {
            i = next;
            while (i < end && (Whitespace.is(text.charAt(i)) || SEPARATORS.indexOf(text.charAt(i)) >= 0)) {
                i++;
            }
            next = afterTag(text, i, end);
        }
        return startsLink(text, i, end) ? i : from;
    }

    /** Returns the end of the tags from {@code from} to {@code to}, without the separators after them. */
    static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && (Whitespace.is(text.charAt(end - 1)) || SEPARATORS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** Returns the offset after the tag at an offset; that offset if there is none. */
    static int afterTag(String text, int i, int end) {
        if (i == end) {
            return i;
        }
        char c = text.charAt(i);
        if (c == '!' || c == '[') {
            InlineLink link = InlineLink.at(text, i, end);
            if (link != null) {
                return link.isImage() || text.startsWith("![", link.textStart()) ? link.end() : i;
            }
        }
        int opening = OPENING.indexOf(c);
        if (opening < 0) {
            return afterDate(text, i, end);
        }
        int last = Math.min(end, i + LONGEST_TAG);
        int close = Search.first(text, CLOSING.charAt(opening), i + 1, last);
        return close > i + 1 && close < last ? close + 1 : i;
    }

    private static int afterDate(String text, int from, int end) {
        int i = from;
        while (i < end && (Character.isDigit(text.charAt(i)) || "-/.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean startsLink(String text, int i, int end) {
        return i < end && (text.charAt(i) == '[' || EntryText.afterMarks(text, i, end) > i);
    }
}

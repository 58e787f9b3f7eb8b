package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import org.jspecify.annotations.Nullable;

/**
 * An image, {@code ![](url)}, possibly followed by others. The components are offsets in the text.
 *
 * @param altStart the start of the description between the brackets, without white space
 * @param altEnd the end of the description
 * @param urlStart the start of the URL, without white space; equal to {@code urlEnd} if the image has no URL
 * @param urlEnd the end of the URL
 * @param end the end of the image, and the start of the next one if there is one
 */
record ImageLink(int altStart, int altEnd, int urlStart, int urlEnd, int end) {

    private static final String TARGET = "](";
    private static final String NEXT_IMAGE = ")" + MediaMarkup.IMAGE;

    boolean hasUrl() {
        return urlStart < urlEnd;
    }

    /** Whether an image starts at an offset. */
    static boolean startsAt(String text, int start) {
        return text.startsWith(MediaMarkup.IMAGE, start);
    }

    /** Returns the image that starts at {@code start}, or null if the text up to {@code end} is more than images. */
    static @Nullable ImageLink read(String text, int start, int end) {
        InlineLink image = isUnusual(text, start, end) ? InlineLink.at(text, start, end) : null;
        if (image != null && image.end() == end) {
            return new ImageLink(image.textStart(), image.textEnd(), image.urlStart(), image.urlEnd(), end);
        }
        int middle = Search.first(text, TARGET, start + MediaMarkup.IMAGE.length(), end);
        if (middle < 0) {
            return null;
        }
        int targetStart = middle + TARGET.length();
        // Nearly always the target is a URL and nothing else, and ends at the only parenthesis.
        boolean plainTarget = firstWhitespaceOrParenthesis(text, targetStart, end) == end - 1;
        int next =
                plainTarget || isSpaced(text, targetStart, end) ? -1 : Search.first(text, NEXT_IMAGE, targetStart, end);
        int close = next >= 0 ? next : end - 1;
        if (close < targetStart || text.charAt(close) != ')') {
            return null;
        }
        int urlStart = Whitespace.skip(text, targetStart, close);
        int urlEnd = Whitespace.trimEnd(text, urlStart, close);
        if (!plainTarget && Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
            return null;
        }
        int altStart = Whitespace.skip(text, start + MediaMarkup.IMAGE.length(), middle);
        return new ImageLink(altStart, Whitespace.trimEnd(text, altStart, middle), urlStart, urlEnd, close + 1);
    }

    /** Whether a URL may be in angle brackets, or followed by a title. */
    private static boolean isUnusual(String text, int start, int end) {
        char last = text.charAt(Math.max(start, end - 2));
        return last == '>' || last == '"' || last == '\'';
    }

    /** Whether there is white space on both sides of the URL, which is then everything between them. */
    private static boolean isSpaced(String text, int targetStart, int end) {
        return end - targetStart > 2 && Whitespace.is(text.charAt(targetStart)) && Whitespace.is(text.charAt(end - 2));
    }

    /** Returns the offset of the first white space or closing parenthesis, or {@code to} if there is neither. */
    static int firstWhitespaceOrParenthesis(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != ')' && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

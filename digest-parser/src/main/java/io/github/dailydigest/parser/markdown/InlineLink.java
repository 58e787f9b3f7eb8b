package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * An inline link or image as CommonMark reads it (sections 6.3 and 6.4), cut out of a range of text by position:
 * {@code [text](url)}, {@code [text](<url>)}, {@code [text](url "title")}. Brackets in the text must be balanced. Code
 * spans in it are not looked for, nor titles in parentheses.
 *
 * <p>Brackets and parentheses nest to a fixed depth, which bounds what is read again where many are never closed.
 *
 * @param start where the link starts, at its bracket or, for an image, its exclamation mark
 * @param end where the link ends, after its closing parenthesis
 * @param textStart where the text starts, without white space around it
 * @param textEnd where the text ends
 * @param urlStart where the URL starts
 * @param urlEnd where the URL ends; equal to {@code urlStart} if it is empty
 * @param isImage whether it is an image
 */
public record InlineLink(int start, int end, int textStart, int textEnd, int urlStart, int urlEnd, boolean isImage) {

    /** Parentheses in a URL nest at most so deep; CommonMark asks for at least three. */
    private static final int MAX_PARENTHESES = 32;

    /** Brackets in a text nest at most so deep. */
    private static final int MAX_BRACKETS = 32;

    /** Returns the link or image that starts at an offset, or null if none does. */
    public static @Nullable InlineLink at(String text, int from, int to) {
        boolean image = from < to && text.charAt(from) == '!';
        int open = image ? from + 1 : from;
        if (open >= to || text.charAt(open) != '[') {
            return null;
        }
        int close = closingBracket(text, open, to);
        if (close < 0 || close + 1 >= to || text.charAt(close + 1) != '(') {
            return null;
        }
        return withTarget(text, from, open, close, close + 1, to, image);
    }

    /**
     * Returns the link that starts at an offset and whose closing bracket emphasis follows, as in {@code **[a]**(b)}.
     */
    public static @Nullable InlineLink atWithEmphasis(String text, int from, int to) {
        int close = from < to && text.charAt(from) == '[' ? closingBracket(text, from, to) : -1;
        int open = close + 1;
        while (close >= 0 && open < to && (text.charAt(open) == '*' || text.charAt(open) == '_')) {
            open++;
        }
        boolean apart = close >= 0 && open > close + 1 && open < to && text.charAt(open) == '(';
        return apart ? withTarget(text, from, from, close, open, to, false) : null;
    }

    /** Returns the next link, not an image, that starts at or after an offset, or null if there is none. */
    public static @Nullable InlineLink next(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '[' || (c == '!' && i + 1 < to && text.charAt(i + 1) == '[')) {
                InlineLink link = at(text, i, to);
                if (link != null && !link.isImage()) {
                    return link;
                }
                i = link != null ? link.end() : i + (c == '!' ? 2 : 1);
            } else {
                i++;
            }
        }
        return null;
    }

    /** Whether the link has a URL. */
    public boolean hasUrl() {
        return urlStart < urlEnd;
    }

    /** Returns the text. */
    public String text(String source) {
        return source.substring(textStart, textEnd);
    }

    /** Returns the URL. */
    public String url(String source) {
        return source.substring(urlStart, urlEnd);
    }

    private static int closingBracket(String text, int open, int to) {
        int depth = 0;
        int i = open;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
                if (depth > MAX_BRACKETS) {
                    return -1;
                }
            } else if (c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
            i++;
        }
        return -1;
    }

    private static @Nullable InlineLink withTarget(
            String text, int start, int open, int close, int parenthesis, int to, boolean image) {
        int i = Whitespace.skip(text, parenthesis + 1, to);
        int urlStart = i;
        int urlEnd;
        if (i < to && text.charAt(i) == '<') {
            int end = angleEnd(text, i + 1, to);
            if (end < 0) {
                return null;
            }
            urlStart = Whitespace.skip(text, i + 1, end);
            urlEnd = Whitespace.trimEnd(text, urlStart, end);
            if (Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
                return null;
            }
            i = end + 1;
        } else {
            urlEnd = urlEnd(text, i, to);
            if (urlEnd < 0) {
                return null;
            }
            i = urlEnd;
        }
        int next = Whitespace.skip(text, i, to);
        if (next < to && next > i && isQuote(text.charAt(next))) {
            int quote = titleEnd(text, next, to);
            if (quote < 0) {
                return null;
            }
            next = Whitespace.skip(text, quote, to);
        }
        if (next >= to || text.charAt(next) != ')') {
            return null;
        }
        int textStart = Whitespace.skip(text, open + 1, close);
        return new InlineLink(
                start, next + 1, textStart, Whitespace.trimEnd(text, textStart, close), urlStart, urlEnd, image);
    }

    private static int angleEnd(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '>') {
            if (text.charAt(i) == '<') {
                return -1;
            }
            i++;
        }
        return i < to ? i : -1;
    }

    private static int urlEnd(String text, int from, int to) {
        int depth = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Whitespace.is(c)) {
                return i;
            }
            if (c == '(') {
                depth++;
                if (depth > MAX_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
            i++;
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int titleEnd(String text, int from, int to) {
        char close = text.charAt(from);
        int i = from + 1;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                return i + 1;
            }
            i++;
        }
        return -1;
    }
}

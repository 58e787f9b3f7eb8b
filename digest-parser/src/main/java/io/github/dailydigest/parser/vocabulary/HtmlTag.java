package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/** Tags of HTML that only lay out text: {@code <br>}, {@code </b>}, {@code <sub>}. */
public final class HtmlTag {

    private static final String[] NAMES = {
        "br", "b", "strong", "i", "em", "sub", "sup", "small", "span", "p", "div", "details", "summary", "center", "u",
        "font", "kbd", "code"
    };

    /** A tag with more attributes is text. */
    private static final int LONGEST = 200;

    private HtmlTag() {}

    /** Returns the offset after the tag at an offset; that offset if there is none. */
    public static int end(String text, int from, int to) {
        if (from + 2 >= to || text.charAt(from) != '<') {
            return from;
        }
        int name = text.charAt(from + 1) == '/' ? from + 2 : from + 1;
        for (String tag : NAMES) {
            int end = name + tag.length();
            if (end < to && text.regionMatches(true, name, tag, 0, tag.length()) && endsName(text.charAt(end))) {
                return close(text, from, end, to);
            }
        }
        return from;
    }

    /** Whether a line break is at an offset. */
    public static boolean isBreak(String text, int from, int to) {
        return text.regionMatches(true, from, "<br", 0, 3) && end(text, from, to) > from;
    }

    /**
     * Returns where the closing tag of an element starts that ends at {@code to}; {@code to} if the element ends
     * before.
     *
     * @param from the offset of the opening tag
     * @param after the offset after that tag
     */
    public static int closingStart(String text, int from, int after, int to) {
        int nameEnd = from + 1;
        while (nameEnd < after && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String closing = "</" + text.substring(from + 1, nameEnd) + ">";
        int last = to - closing.length();
        if (last < after || !text.regionMatches(true, last, closing, 0, closing.length())) {
            return to;
        }
        boolean nests = closing.equalsIgnoreCase("</details>");
        for (int i = Search.first(text, "</", after, to); !nests && i < last; i = Search.first(text, "</", i + 1, to)) {
            if (text.regionMatches(true, i, closing, 0, closing.length())) {
                return to;
            }
        }
        return last;
    }

    /** Returns where a text ends before the tags, and the white space around them, at its end. */
    public static int trimEnd(String text, int from, int to) {
        int end = Whitespace.trimEnd(text, from, to);
        while (end > from && text.charAt(end - 1) == '>') {
            int open = text.lastIndexOf('<', end - 1);
            if (open < from || end(text, open, end) != end) {
                break;
            }
            end = Whitespace.trimEnd(text, from, open);
        }
        return end;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Whitespace.is(c);
    }

    private static int close(String text, int from, int attributes, int to) {
        int stop = Math.min(to, from + LONGEST);
        for (int i = attributes; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return from;
            }
        }
        return from;
    }
}

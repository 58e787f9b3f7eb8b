package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.PresentationAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute of an HTML tag, in the syntax of HTML: {@code controls}, {@code src=v.mp4}, {@code title="a b"}.
 *
 * @param name its name
 * @param start the offset at which it starts
 * @param value its value; empty if it has none
 * @param valueStart the offset at which the value starts
 * @param end the offset after it
 */
record TagAttribute(String name, int start, String value, int valueStart, int end) {

    /** Returns the attributes of the tag that starts at {@code tag} and whose {@code >} is at {@code close}. */
    static List<TagAttribute> of(String text, int tag, int close) {
        List<TagAttribute> attributes = new ArrayList<>();
        int offset = nameEnd(text, text.startsWith("</", tag) ? tag + 2 : tag + 1, close);
        while (offset < close) {
            if (text.charAt(offset) == '/' || Whitespace.is(text.charAt(offset))) {
                offset++;
            } else {
                TagAttribute attribute = at(text, offset, close);
                attributes.add(attribute);
                offset = attribute.end();
            }
        }
        return attributes;
    }

    private static TagAttribute at(String text, int start, int close) {
        int nameEnd = nameEnd(text, start + 1, close);
        String name = text.substring(start, nameEnd);
        int equals = Whitespace.skip(text, nameEnd, close);
        if (equals == close || text.charAt(equals) != '=') {
            return new TagAttribute(name, start, "", nameEnd, nameEnd);
        }
        int from = Whitespace.skip(text, equals + 1, close);
        char quote = from < close ? text.charAt(from) : ' ';
        if (quote != '"' && quote != '\'') {
            int end = Search.firstWhitespace(text, from, close);
            return new TagAttribute(name, start, text.substring(from, end), from, Math.max(end, equals + 1));
        }
        int end = Search.first(text, quote, from + 1, close);
        return new TagAttribute(name, start, text.substring(from + 1, end), from + 1, Math.min(close, end + 1));
    }

    private static int nameEnd(String text, int from, int close) {
        int i = from;
        while (i < close && text.charAt(i) != '/' && text.charAt(i) != '=' && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether it has this name, in any case. */
    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Whether its value may be a URL: it is not empty, and has no white space. */
    boolean hasUrl() {
        return !value.isEmpty() && Search.firstWhitespace(value, 0, value.length()) == value.length();
    }

    /** Whether it says nothing but how its element is shown: an empty value says nothing either. */
    boolean isMarkup() {
        boolean isEmpty = valueStart > start + name.length() && Whitespace.isBlank(value, 0, value.length());
        return isEmpty || PresentationAttributes.contain(name);
    }
}

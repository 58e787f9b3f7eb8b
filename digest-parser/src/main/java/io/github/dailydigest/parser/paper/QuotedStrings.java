package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strings in quotes within brackets, as NumPy prints a list ({@code ['a' 'b']}) and Python a tuple ({@code ('a',
 * 'b')}).
 */
final class QuotedStrings {

    private QuotedStrings() {}

    /** Returns the strings in the brackets from {@code from} to {@code to}; null if there is anything else in them. */
    static @Nullable List<String> read(String text, int from, int to) {
        char close = text.charAt(from) == '[' ? ']' : ')';
        if (to - from < 2 || text.charAt(to - 1) != close) {
            return null;
        }
        List<String> strings = new ArrayList<>();
        int i = from + 1;
        while (i < to - 1) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                int end = Search.first(text, c, i + 1, to - 1);
                if (end == to - 1) {
                    return null;
                }
                strings.add(text.substring(i + 1, end));
                i = end + 1;
            } else if (c == ',' || Character.isWhitespace(c)) {
                i++;
            } else {
                return null;
            }
        }
        return strings.isEmpty() ? null : strings;
    }
}

package io.github.dailydigest.parser.literal;

import io.github.dailydigest.parser.source.LoneSurrogates;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Python list or dict as {@code repr()} prints it: a list of strings, a dict of strings, or a list of such dicts.
 * Strings are parsed as in Python, including escape sequences and the concatenation of adjacent strings.
 *
 * <p>Nothing nests more deeply than a list of dicts, so there is no recursion.
 *
 * @param strings the strings of a list; null if the literal is a dict or a list of dicts
 * @param entries the entries of all dicts, in order; null if the literal is a list of strings
 */
public record PythonLiteral(
        @Nullable List<String> strings, @Nullable List<Entry> entries) {

    /** An entry of a dict. */
    public record Entry(String key, String value) {}

    /** The other literals that a list or dict may start with; a number alone, as in {@code [1]}, is a citation. */
    private static final Pattern NON_STRING = Pattern.compile("(?:None|True|False)\\s*[,:\\]}]|-?\\d[\\d.]*\\s*[,:]");

    /**
     * Whether {@code text} looks like such a literal: it starts with a string, list or dict in a bracket. If it starts
     * with another Python literal, or is empty, the bracket must be closed at the end of the text.
     */
    public static boolean isLikely(String text) {
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return false;
        }
        int inner = Whitespace.skip(text, 1, text.length());
        if (inner < text.length() && "'\"{[".indexOf(text.charAt(inner)) >= 0) {
            return true;
        }
        int last = text.length() - 1;
        return text.indexOf(text.charAt(0) == '[' ? ']' : '}') == last
                && (inner == last
                        || NON_STRING.matcher(text).region(inner, text.length()).lookingAt());
    }

    /** Parses {@code text} as a whole; returns null if it is not such a literal. */
    public static @Nullable PythonLiteral read(String text) {
        Reader reader = new Reader(text);
        PythonLiteral literal = null;
        if (reader.consume('[')) {
            literal = reader.peek('{') ? reader.dicts() : reader.strings();
        } else if (reader.consume('{')) {
            List<Entry> entries = new ArrayList<>();
            literal = reader.dict(entries) ? new PythonLiteral(null, entries) : null;
        }
        return literal != null && reader.atEnd() ? literal : null;
    }

    /** Parses {@code text} as a list of strings; returns an empty list if it is anything else. */
    public static List<String> stringsOf(String text) {
        PythonLiteral literal = isLikely(text) ? read(text) : null;
        List<String> strings = literal == null ? null : literal.strings();
        return strings == null ? List.of() : strings;
    }

    /** Returns a list of strings as Python prints it. */
    public static String print(List<String> strings) {
        return strings.stream().map(PythonEscape::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a string has a lone surrogate, which an escape sequence can denote. */
    public boolean hasLoneSurrogate() {
        Stream<String> all = strings != null
                ? strings.stream()
                : Objects.requireNonNull(entries).stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
        return all.anyMatch(LoneSurrogates::occurIn);
    }

    private static final class Reader {

        private final String text;
        private int index;

        Reader(String text) {
            this.text = text;
        }

        boolean atEnd() {
            skipWhitespace();
            return index == text.length();
        }

        boolean peek(char c) {
            skipWhitespace();
            return index < text.length() && text.charAt(index) == c;
        }

        boolean consume(char c) {
            boolean found = peek(c);
            if (found) {
                index++;
            }
            return found;
        }

        /** Consumes the comma after an element; without one, checks that {@code closing} follows. */
        private boolean endElement(char closing) {
            return consume(',') || peek(closing);
        }

        /** Reads strings up to the closing bracket; the opening one is already consumed. */
        @Nullable PythonLiteral strings() {
            List<String> strings = new ArrayList<>();
            while (!consume(']')) {
                String string = string();
                if (string == null || !endElement(']')) {
                    return null;
                }
                strings.add(string);
            }
            return new PythonLiteral(strings, null);
        }

        /** Reads dicts up to the closing bracket; the opening one is already consumed. */
        @Nullable PythonLiteral dicts() {
            List<Entry> entries = new ArrayList<>();
            while (!consume(']')) {
                if (!consume('{') || !dict(entries) || !endElement(']')) {
                    return null;
                }
            }
            return new PythonLiteral(null, entries);
        }

        /** Reads entries up to the closing brace; the opening one is already consumed. Returns false on failure. */
        boolean dict(List<Entry> entries) {
            while (!consume('}')) {
                String key = string();
                if (key == null || !consume(':')) {
                    return false;
                }
                String value = string();
                if (value == null || !endElement('}')) {
                    return false;
                }
                entries.add(new Entry(key, value));
            }
            return true;
        }

        /** Reads a string and those adjacent to it, which Python concatenates; returns null if there is none. */
        private @Nullable String string() {
            if (!peek('\'') && !peek('"')) {
                return null;
            }
            StringBuilder out = new StringBuilder();
            while (peek('\'') || peek('"')) {
                if (!quoted(text.charAt(index++), out)) {
                    return null;
                }
            }
            return out.toString();
        }

        private boolean quoted(char quote, StringBuilder out) {
            while (index < text.length()) {
                char c = text.charAt(index++);
                if (c == quote) {
                    return true;
                }
                if (c == '\n') {
                    return false;
                }
                if (c != '\\') {
                    out.append(c);
                } else {
                    int next = PythonEscape.decode(text, index, out);
                    if (next < 0) {
                        return false;
                    }
                    index = next;
                }
            }
            return false;
        }

        private void skipWhitespace() {
            index = Whitespace.skip(text, index, text.length());
        }
    }
}

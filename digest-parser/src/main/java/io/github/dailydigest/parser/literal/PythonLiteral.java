package io.github.dailydigest.parser.literal;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Python list or dict as {@code repr()} prints it: a list of strings, a dict of strings, or a list of such dicts. The
 * strings are read as Python reads them, escapes and adjacent strings included.
 *
 * <p>Nothing nests deeper than a list of dicts, so there is no recursion.
 *
 * @param strings the strings of a list; null where the literal is a dict or a list of dicts
 * @param entries the entries of the dicts, in order; null where the literal is a list of strings
 */
public record PythonLiteral(
        @Nullable List<String> strings, @Nullable List<Entry> entries) {

    /** An entry of a dict. */
    public record Entry(String key, String value) {}

    /** What a list or dict may start with besides strings; a number alone, as in {@code [1]}, is a citation. */
    private static final Pattern BARE = Pattern.compile("(?:None|True|False)\\s*[,:\\]}]|-?\\d[\\d.]*\\s*[,:]");

    /**
     * Whether {@code text} starts as such a literal does: with a string or another literal in it. What starts with
     * anything else that Python prints, or with nothing, is one only if the bracket closes at the end of the text.
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
                        || BARE.matcher(text).region(inner, text.length()).lookingAt());
    }

    /** The literal that the whole of {@code text} is; null where it is none of those above. */
    public static @Nullable PythonLiteral read(String text) {
        Reader reader = new Reader(text);
        PythonLiteral literal = null;
        if (reader.take('[')) {
            literal = reader.peek('{') ? reader.dicts() : reader.strings();
        } else if (reader.take('{')) {
            List<Entry> entries = new ArrayList<>();
            literal = reader.dict(entries) ? new PythonLiteral(null, entries) : null;
        }
        return literal != null && reader.atEnd() ? literal : null;
    }

    /** The strings of the list that the whole of {@code text} is; none where it is anything else. */
    public static List<String> stringsOf(String text) {
        PythonLiteral literal = isLikely(text) ? read(text) : null;
        List<String> strings = literal == null ? null : literal.strings();
        return strings == null ? List.of() : strings;
    }

    /** A list of strings as Python prints it. */
    public static String print(List<String> strings) {
        return strings.stream().map(PythonEscape::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a string holds half a surrogate pair, for which Python has escapes. */
    public boolean hasLoneSurrogate() {
        Stream<String> all = strings != null
                ? strings.stream()
                : Objects.requireNonNull(entries).stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
        return all.flatMapToInt(String::codePoints)
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static final class Reader {

        private final String text;
        private int place;

        Reader(String text) {
            this.text = text;
        }

        boolean atEnd() {
            skipWhite();
            return place == text.length();
        }

        boolean peek(char c) {
            skipWhite();
            return place < text.length() && text.charAt(place) == c;
        }

        boolean take(char c) {
            boolean there = peek(c);
            if (there) {
                place++;
            }
            return there;
        }

        /** Whether a comma or the end stands behind an element; the comma is taken. */
        private boolean goesOn(char closing) {
            return take(',') || peek(closing);
        }

        /** The strings up to the closing bracket; the opening one is taken. */
        @Nullable PythonLiteral strings() {
            List<String> strings = new ArrayList<>();
            while (!take(']')) {
                String string = string();
                if (string == null || !goesOn(']')) {
                    return null;
                }
                strings.add(string);
            }
            return new PythonLiteral(strings, null);
        }

        /** The dicts up to the closing bracket; the opening one is taken. */
        @Nullable PythonLiteral dicts() {
            List<Entry> entries = new ArrayList<>();
            while (!take(']')) {
                if (!take('{') || !dict(entries) || !goesOn(']')) {
                    return null;
                }
            }
            return new PythonLiteral(null, entries);
        }

        /** Adds the entries up to the closing brace; the opening one is taken. False where they are not strings. */
        boolean dict(List<Entry> entries) {
            while (!take('}')) {
                String key = string();
                if (key == null || !take(':')) {
                    return false;
                }
                String value = string();
                if (value == null || !goesOn('}')) {
                    return false;
                }
                entries.add(new Entry(key, value));
            }
            return true;
        }

        /** The string here, with those right behind it, which Python joins; null where there is none. */
        private @Nullable String string() {
            if (!peek('\'') && !peek('"')) {
                return null;
            }
            StringBuilder out = new StringBuilder();
            while (peek('\'') || peek('"')) {
                if (!quoted(text.charAt(place++), out)) {
                    return null;
                }
            }
            return out.toString();
        }

        private boolean quoted(char quote, StringBuilder out) {
            while (place < text.length()) {
                char c = text.charAt(place++);
                if (c == quote) {
                    return true;
                }
                if (c == '\n') {
                    return false;
                }
                if (c != '\\') {
                    out.append(c);
                } else {
                    int next = PythonEscape.decode(text, place, out);
                    if (next < 0) {
                        return false;
                    }
                    place = next;
                }
            }
            return false;
        }

        private void skipWhite() {
            place = Whitespace.skip(text, place, text.length());
        }
    }
}

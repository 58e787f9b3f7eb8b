package io.github.dailydigest.testkit.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parser for the JSON of golden cases: objects as maps, arrays as lists, strings, integers, and {@code true}. It does
 * not support all of JSON, so that the testkit needs no JSON library.
 */
final class GoldenJson {

    private final String json;
    private int offset;

    private GoldenJson(String json) {
        this.json = json;
    }

    static Object read(String json) {
        return new GoldenJson(json).value();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literalTrue();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        for (boolean more = open('{', '}'); more; more = more('}')) {
            String key = string();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        for (boolean more = open('[', ']'); more; more = more(']')) {
            array.add(value());
        }
        return array;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = json.charAt(offset++); c != '"'; c = json.charAt(offset++)) {
            text.append(c == '\\' ? unescape(json.charAt(offset++)) : c);
        }
        return text.toString();
    }

    private static char unescape(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new IllegalStateException("unsupported escape in the JSON of a golden case: \\" + c);
        };
    }

    private Boolean literalTrue() {
        if (!json.startsWith("true", offset)) {
            throw new IllegalStateException("expected true at offset " + offset + " of the JSON of a golden case");
        }
        offset += "true".length();
        return true;
    }

    private Integer number() {
        int start = offset;
        while (Character.isDigit(json.charAt(offset))) {
            offset++;
        }
        return Integer.valueOf(json.substring(start, offset));
    }

    /** Consumes the opening bracket. Returns whether an element follows, rather than the closing bracket. */
    private boolean open(char opening, char closing) {
        expect(opening);
        return !skip(closing);
    }

    /** Consumes a comma or the closing bracket. Returns whether another element follows. */
    private boolean more(char closing) {
        if (skip(closing)) {
            return false;
        }
        expect(',');
        return true;
    }

    private boolean skip(char expected) {
        boolean found = peek() == expected;
        if (found) {
            offset++;
        }
        return found;
    }

    private void expect(char expected) {
        if (!skip(expected)) {
            throw new IllegalStateException(
                    "expected " + expected + " at offset " + offset + " of the JSON of a golden case");
        }
    }

    /** Returns the next character that is not white space, without consuming it. */
    private char peek() {
        while (Character.isWhitespace(json.charAt(offset))) {
            offset++;
        }
        return json.charAt(offset);
    }
}

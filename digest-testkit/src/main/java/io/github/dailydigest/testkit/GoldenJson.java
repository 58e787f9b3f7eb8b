package io.github.dailydigest.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of golden cases, and no other: objects as maps, arrays as lists, strings, and whole numbers. The files
 * are ours; whatever else stands in them is a mistake.
 */
final class GoldenJson {

    private final String json;
    private int place;

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
        for (char c = json.charAt(place++); c != '"'; c = json.charAt(place++)) {
            text.append(c == '\\' ? unescape(json.charAt(place++)) : c);
        }
        return text.toString();
    }

    private static char unescape(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new IllegalStateException("an escape that golden cases do not have: \\" + c);
        };
    }

    private Integer number() {
        int start = place;
        while (Character.isDigit(json.charAt(place))) {
            place++;
        }
        return Integer.valueOf(json.substring(start, place));
    }

    /** Whether a first element follows the opening mark, or the closing one. */
    private boolean open(char opening, char closing) {
        expect(opening);
        return !skip(closing);
    }

    /** Whether another element follows, or the closing mark. */
    private boolean more(char closing) {
        if (skip(closing)) {
            return false;
        }
        expect(',');
        return true;
    }

    private boolean skip(char mark) {
        boolean found = peek() == mark;
        if (found) {
            place++;
        }
        return found;
    }

    private void expect(char mark) {
        if (!skip(mark)) {
            throw new IllegalStateException("no " + mark + " at " + place + " of the JSON of a golden case");
        }
    }

    /** The next character that is no white space. */
    private char peek() {
        while (Character.isWhitespace(json.charAt(place))) {
            place++;
        }
        return json.charAt(place);
    }
}

package io.github.dailydigest.testkit.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Strings, lists and dicts in the form that Python's {@code repr} returns. */
public final class PythonLiterals {

    private PythonLiterals() {}

    /** Returns the text in single quotes, or in double quotes if it contains single quotes and no double quotes. */
    static String string(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        return quote
                + text.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\f", "\\x0c")
                        .replace(String.valueOf(quote), "\\" + quote)
                + quote;
    }

    public static String list(List<String> texts) {
        return texts.stream().map(PythonLiterals::string).collect(Collectors.joining(", ", "[", "]"));
    }

    public static String dict(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ": " + string(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

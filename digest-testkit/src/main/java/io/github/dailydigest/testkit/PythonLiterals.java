package io.github.dailydigest.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Strings, lists and dicts as Python's {@code repr} prints them. */
final class PythonLiterals {

    private PythonLiterals() {}

    /** In single quotes, or in double quotes where the text holds single ones and no double ones. */
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

    static String list(List<String> texts) {
        return texts.stream().map(PythonLiterals::string).collect(Collectors.joining(", ", "[", "]"));
    }

    static String dict(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ": " + string(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

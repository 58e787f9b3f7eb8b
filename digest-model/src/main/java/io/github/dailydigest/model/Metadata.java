package io.github.dailydigest.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Normalizes and validates {@link Paper#metadata()}. */
final class Metadata {

    private Metadata() {}

    /**
     * Returns {@code metadata} with every key and value on one line; the same map if that changes nothing.
     *
     * @throws IllegalArgumentException if a key is blank, or if two keys differ in white space only
     */
    static Map<String, String> normalize(Map<String, String> metadata) {
        return isNormalized(metadata) ? metadata : normalizedCopy(metadata);
    }

    private static boolean isNormalized(Map<String, String> metadata) {
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            String value = entry.getValue();
            if (!key(entry.getKey()).equals(entry.getKey()) || !Text.line(value).equals(value)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> normalizedCopy(Map<String, String> metadata) {
        Map<String, String> normalized = new LinkedHashMap<>();
        metadata.forEach((key, value) -> {
            String name = key(key);
            if (normalized.put(name, Text.line(value)) != null) {
                throw new IllegalArgumentException("Paper.metadata has the key \"" + name
                        + "\" twice after white space is collapsed; keys must be distinct");
            }
        });
        return normalized;
    }

    private static String key(String key) {
        return Text.line("Paper.metadata key", key);
    }
}

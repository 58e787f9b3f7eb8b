package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes and reads objects with arbitrary keys and string values. The order of the keys is kept. */
final class TextMaps {

    private TextMaps() {}

    static void write(Map<String, String> texts, JsonWriter out) throws IOException {
        out.startObject(texts, texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.key(entry.getKey());
            out.text(entry.getValue());
        }
        out.endObject();
    }

    /**
     * Reads the object at the current token. A key whose value is null is treated as absent.
     *
     * @throws BindingException if the token does not start an object, if a value is not a string, or if a key occurs
     *     twice
     */
    static Map<String, String> read(JsonReader in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        ObjectCursor cursor = new ObjectCursor(in, Map.class);
        try {
            for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                if (!seen.add(key)) {
                    throw cursor.duplicateKey();
                }
                if (!cursor.isNull()) {
                    texts.put(key, cursor.text());
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(Map.class, cursor.key(), cursor.index());
        }
        return texts;
    }
}

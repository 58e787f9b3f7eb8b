package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The objects whose keys are not known beforehand and whose values are any strings; their order is kept. */
final class TextMaps {

    private TextMaps() {}

    static void write(Map<String, String> texts, JsonOut out) throws IOException {
        out.startObject(texts, texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.key(entry.getKey());
            out.text(entry.getValue());
        }
        out.endObject();
    }

    /**
     * Reads the object at the current token; a null value is as good as no key.
     *
     * @throws BindingException if there is none, if a value is no string, or if a key stands twice
     */
    static Map<String, String> read(JsonIn in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        ObjectCursor walk = new ObjectCursor(in, Map.class);
        try {
            for (String key = walk.nextKey(); key != null; key = walk.nextKey()) {
                if (!taken.add(key)) {
                    throw walk.repeated();
                }
                if (!walk.isNull()) {
                    texts.put(key, walk.text());
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(Map.class, walk.key(), walk.index());
        }
        return texts;
    }
}

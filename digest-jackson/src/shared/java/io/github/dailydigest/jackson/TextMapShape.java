package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object whose keys are not known beforehand and whose values are texts of one shape; their order is kept. */
record TextMapShape(Shape<String> text) implements Shape<Map<String, String>> {

    @Override
    public void write(Map<String, String> texts, JsonOut out) throws IOException {
        out.startObject(texts, texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.key(entry.getKey());
            text.write(entry.getValue(), out);
        }
        out.endObject();
    }

    @Override
    public Map<String, String> read(JsonIn in) throws IOException {
        Walk walk = new Walk();
        walk.over(in, Map.class);
        return walk.texts;
    }

    private final class Walk extends ObjectWalk {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> taken = new HashSet<>();

        @Override
        void take(String key, JsonIn in) throws IOException {
            if (!taken.add(key)) {
                throw Refusal.repeated(Map.class, key);
            }
            if (!in.isNull()) {
                texts.put(key, text.read(in));
            }
        }
    }
}

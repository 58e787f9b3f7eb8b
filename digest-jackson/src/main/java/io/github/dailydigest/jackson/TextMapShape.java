package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object whose keys are not known beforehand and whose values are texts of one shape; their order is kept. */
record TextMapShape(Shape<String> text) implements Shape<Map<String, String>> {

    @Override
    public void write(Map<String, String> texts, JsonGenerator out) throws IOException {
        // The binary formats write the size before the entries.
        out.writeStartObject(texts, texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.writeFieldName(entry.getKey());
            text.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    @Override
    public Map<String, String> read(JsonParser in) throws IOException {
        Walk walk = new Walk();
        walk.over(in, Map.class);
        return walk.texts;
    }

    private final class Walk extends ObjectWalk {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> taken = new HashSet<>();

        @Override
        void take(String key, JsonParser in) throws IOException {
            if (!taken.add(key)) {
                throw Refusal.repeated(in, Map.class, key);
            }
            if (!in.hasToken(JsonToken.VALUE_NULL)) {
                texts.put(key, text.read(in));
            }
        }
    }
}

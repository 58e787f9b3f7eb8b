package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An array of values that are all of one shape, one that reads no value as none; it holds no null. */
record ListShape<T>(Shape<T> element) implements Shape<List<T>> {

    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
        // The binary formats write the size before the values.
        out.writeStartArray(values, values.size());
        for (T value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public List<T> read(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw Refusal.wrongType(in, List.class, "an array");
        }
        List<T> values = new ArrayList<>();
        try {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(element.read(in));
            }
        } catch (JsonMappingException refusal) {
            refusal.prependPath(List.class, values.size());
            throw refusal;
        }
        return values;
    }
}

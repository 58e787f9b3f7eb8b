package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An array of values that are all of one shape, one that reads no value as none; it holds no null. */
record ListShape<T>(Shape<T> element) implements Shape<List<T>> {

    @Override
    public void write(List<T> values, JsonOut out) throws IOException {
        out.startArray(values, values.size());
        for (int i = 0; i < values.size(); i++) {
            element.write(values.get(i), out);
        }
        out.endArray();
    }

    @Override
    public List<T> read(JsonIn in) throws IOException {
        if (!in.isArray()) {
            throw Refusal.wrongType(in, List.class, "an array");
        }
        List<T> values = new ArrayList<>();
        try {
            while (in.nextElement()) {
                values.add(element.read(in));
            }
        } catch (Refusal refusal) {
            throw refusal.under(new Refusal.Step(List.class, null, values.size()));
        }
        return values;
    }
}

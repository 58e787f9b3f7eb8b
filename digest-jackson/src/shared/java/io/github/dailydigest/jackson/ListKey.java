package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A key whose value is an array of values that are all of one shape, one that reads no value as none; it holds no null.
 * Each is added as it is read: builders collect them anyway.
 */
final class ListKey<T, B, V> extends Key<T, B> {

    private final Shape<V> element;
    private final Function<T, List<V>> get;
    private final BiConsumer<B, V> add;
    private final boolean emptyStands;

    /** @param emptyStands whether the key stands where the list is empty */
    ListKey(String name, Shape<V> element, Function<T, List<V>> get, BiConsumer<B, V> add, boolean emptyStands) {
        super(name);
        this.element = element;
        this.get = get;
        this.add = add;
        this.emptyStands = emptyStands;
    }

    @Override
    void write(T object, JsonOut out) throws IOException {
        List<V> values = get.apply(object);
        int size = values.size();
        if (size == 0 && !emptyStands) {
            return;
        }
        writeName(out);
        out.startArray(values, size);
        for (int i = 0; i < size; i++) {
            element.write(values.get(i), out);
        }
        out.endArray();
    }

    @Override
    void readValue(JsonIn in, B builder) throws IOException {
        if (!in.isArray()) {
            throw Refusal.wrongType(in, List.class, "an array");
        }
        int index = 0;
        try {
            while (in.nextElement()) {
                add.accept(builder, element.read(in));
                index++;
            }
        } catch (Refusal refusal) {
            throw refusal.under(new Refusal.Step(List.class, null, index));
        }
    }
}

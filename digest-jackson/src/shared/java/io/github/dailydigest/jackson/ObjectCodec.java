package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The codec of a type that is an object in JSON. Keys are written in a fixed order, and read in any order.
 *
 * <p>Each subclass reads its keys in a loop of its own. A shared loop over a table of functions would be slower, since
 * the compiler could not specialize it for one type; see docs/performance.md.
 *
 * @param <T> the type of the object
 * @param <K> the keys of the object
 */
abstract class ObjectCodec<T, K extends Enum<K>> implements TypeCodec<T> {

    private final Class<T> type;
    private final Keys<K> keys;

    ObjectCodec(Class<T> type, Class<K> keys) {
        this.type = type;
        this.keys = new Keys<>(keys);
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final boolean isObject() {
        return true;
    }

    @Override
    public final void write(T value, JsonWriter out) throws IOException {
        out.startObject(value);
        writeContent(value, out);
        out.endObject();
    }

    /** Writes {@code key} without a value, which the caller writes next. */
    final void write(K key, JsonWriter out) throws IOException {
        out.key(keys.encodedName(key));
    }

    /** Writes {@code key} and its value. */
    final void write(K key, String text, JsonWriter out) throws IOException {
        write(key, out);
        out.text(text);
    }

    /** Writes {@code key} and its value, or nothing if the value is absent. */
    final void write(K key, Optional<String> text, JsonWriter out) throws IOException {
        if (text.isPresent()) {
            write(key, text.get(), out);
        }
    }

    /** Writes {@code key} and an array of the values, each by the codec {@code element}. */
    final <V> void write(K key, List<V> values, Codec<V> element, JsonWriter out) throws IOException {
        write(key, out);
        int size = values.size();
        out.startArray(values, size);
        // By index, since the many small lists would each need an iterator, which shows in benchmarks.
        for (int i = 0; i < size; i++) {
            element.write(values.get(i), out);
        }
        out.endArray();
    }

    /** Returns a cursor over the object that starts at the current token. */
    final KeyedObjectCursor<K> cursor(JsonReader in) {
        return new KeyedObjectCursor<>(in, type, keys);
    }

    /**
     * Returns the object that {@code builder} returns.
     *
     * @throws BindingException if {@code builder} throws {@link IllegalArgumentException} or
     *     {@link IllegalStateException}, with the same message
     */
    final T build(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw BindingException.invalidObject(type, e);
        }
    }
}

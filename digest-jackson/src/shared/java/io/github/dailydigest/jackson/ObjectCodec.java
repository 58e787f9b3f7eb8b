package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An object of the model. Its keys are written in one order, and read in any.
 *
 * <p>A subclass names its keys and reads them by itself, in a loop of its own: one that all share, over a table of
 * functions, cannot be compiled for one type, and is slower; docs/performance.md tells more.
 *
 * @param <T> the type of the object
 * @param <K> its keys
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
    public final void write(T value, JsonOut out) throws IOException {
        out.startObject(value);
        writeContent(value, out);
        out.endObject();
    }

    /** Writes {@code key} alone. */
    final void write(K key, JsonOut out) throws IOException {
        out.key(keys.written(key));
    }

    /** Writes {@code key} and its value. */
    final void write(K key, String text, JsonOut out) throws IOException {
        write(key, out);
        out.text(text);
    }

    /** Writes {@code key} and its value, or nothing where this is absent. */
    final void write(K key, Optional<String> text, JsonOut out) throws IOException {
        if (text.isPresent()) {
            write(key, text.get(), out);
        }
    }

    /** Writes {@code key} and its values, each in the shape of {@code element}. */
    final <V> void write(K key, List<V> values, Codec<V> element, JsonOut out) throws IOException {
        write(key, out);
        int size = values.size();
        out.startArray(values, size);
        // By index: small lists are many, and an iterator for each of them is felt.
        for (int i = 0; i < size; i++) {
            element.write(values.get(i), out);
        }
        out.endArray();
    }

    /** Begins to read the object that starts at the current token. */
    final KeyedObjectCursor<K> walk(JsonIn in) {
        return new KeyedObjectCursor<>(in, type, keys);
    }

    /**
     * The object that {@code build} gives.
     *
     * @throws BindingException if it gives none, by {@link IllegalArgumentException} or {@link IllegalStateException},
     *     whose message becomes that of the refusal
     */
    final T built(Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | IllegalStateException reason) {
            throw BindingException.badObject(type, reason);
        }
    }
}

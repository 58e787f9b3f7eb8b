package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One key of an object: its name, the shape of its value, and where the value stands in the model.
 *
 * @param <T> the type of the object
 * @param <B> what such an object is built with
 * @param <V> the type of the value
 */
final class Key<T, B, V> {

    private final SerializedString name;
    private final Shape<V> shape;
    private final Function<T, Optional<V>> get;
    private final BiConsumer<B, V> set;

    private Key(String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        this.name = new SerializedString(name);
        this.shape = shape;
        this.get = get;
        this.set = set;
    }

    /** A key that is left out where its value is absent. */
    static <T, B, V> Key<T, B, V> optional(
            String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new Key<>(name, shape, get, set);
    }

    /** A key that always stands. */
    static <T, B, V> Key<T, B, V> always(String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return new Key<>(name, shape, get.andThen(Optional::of), set);
    }

    /** A key that is left out where its value is empty. */
    static <T, B, V> Key<T, B, V> nonEmpty(
            String name, Shape<V> shape, Function<T, V> get, Predicate<V> isEmpty, BiConsumer<B, V> set) {
        return new Key<>(name, shape, get.andThen(value -> Optional.of(value).filter(isEmpty.negate())), set);
    }

    String name() {
        return name.getValue();
    }

    /** Writes name and value, or nothing where the value is left out. */
    void write(T object, JsonGenerator out) throws IOException {
        Optional<V> value = get.apply(object);
        if (value.isPresent()) {
            out.writeFieldName(name);
            shape.write(value.get(), out);
        }
    }

    /** Reads the value at the current token into {@code builder}; null is as good as no key. */
    void read(JsonParser in, B builder) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_NULL)) {
            V value = shape.read(in);
            if (value != null) {
                set.accept(builder, value);
            }
        }
    }
}

package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object: its name, the shape of its value, and where the value stands in the model.
 *
 * @param <T> the type of the object
 * @param <B> what such an object is built with
 */
abstract class Key<T, B> {

    private final String name;
    private final JsonOut.Name written;

    Key(String name) {
        this.name = name;
        this.written = new JsonOut.Name(name);
    }

    /** A key that is left out where its value is absent. */
    static <T, B, V> Key<T, B> optional(
            String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new ValueKey<>(name, shape, object -> get.apply(object).orElse(null), set);
    }

    /** A key that always stands. */
    static <T, B, V> Key<T, B> always(String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return new ValueKey<>(name, shape, get, set);
    }

    /** A key that is left out where its value is empty. */
    static <T, B, V> Key<T, B> nonEmpty(
            String name, Shape<V> shape, Function<T, V> get, Predicate<V> isEmpty, BiConsumer<B, V> set) {
        Function<T, @Nullable V> filled = object -> {
            V value = get.apply(object);
            return isEmpty.test(value) ? null : value;
        };
        return new ValueKey<>(name, shape, filled, set);
    }

    /** A key of a list, which always stands. */
    static <T, B, V> Key<T, B> list(String name, Shape<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return new ListKey<>(name, element, get, add, true);
    }

    /** A key of a list, which is left out where this is empty. */
    static <T, B, V> Key<T, B> nonEmptyList(
            String name, Shape<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return new ListKey<>(name, element, get, add, false);
    }

    /** A key whose value is a whole number, zero or more, and that is left out where this is absent. */
    static <T, B> Key<T, B> count(String name, Function<T, OptionalInt> get, ObjIntConsumer<B> set) {
        return new CountKey<>(name, get, set);
    }

    /** A key of a text that follows from others, and that is left out where it is absent. */
    static <T, B> Key<T, B> derived(String name, Function<T, Optional<String>> get) {
        return new DerivedKey<>(name, get);
    }

    /** The name as it stands in JSON. */
    final String name() {
        return name;
    }

    /** Writes name and value, or nothing where the value is left out. */
    abstract void write(T object, JsonOut out) throws IOException;

    /** Writes the name alone. */
    final void writeName(JsonOut out) throws IOException {
        out.key(written);
    }

    /** Reads the value at the current token into {@code builder}; null is as good as no key. */
    final void read(JsonIn in, B builder) throws IOException {
        if (!in.isNull()) {
            readValue(in, builder);
        }
    }

    /** Reads the value at the current token, which is not null, into {@code builder}. */
    abstract void readValue(JsonIn in, B builder) throws IOException;

    /** A key whose value has a shape. */
    private static final class ValueKey<T, B, V> extends Key<T, B> {

        private final Shape<V> shape;
        private final Function<T, ? extends @Nullable V> get;
        private final BiConsumer<B, V> set;

        /** @param get gives the value, or null where it is left out */
        ValueKey(String name, Shape<V> shape, Function<T, ? extends @Nullable V> get, BiConsumer<B, V> set) {
            super(name);
            this.shape = shape;
            this.get = get;
            this.set = set;
        }

        @Override
        void write(T object, JsonOut out) throws IOException {
            V value = get.apply(object);
            if (value != null) {
                writeName(out);
                shape.write(value, out);
            }
        }

        @Override
        void readValue(JsonIn in, B builder) throws IOException {
            V value = shape.read(in);
            if (value != null) {
                set.accept(builder, value);
            }
        }
    }
}

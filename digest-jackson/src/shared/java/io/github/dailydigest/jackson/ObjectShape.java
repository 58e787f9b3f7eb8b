package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of the model: its keys in the order in which they are written; they are read in any.
 *
 * @param <T> the type of the object
 * @param <B> what such an object is built with
 */
final class ObjectShape<T, B> implements TypeShape<T> {

    private final Class<T> type;
    private final Supplier<B> begin;
    private final Function<B, ? extends @Nullable T> end;
    private final List<Key<T, B>> keys;
    private final Map<String, Place<T, B>> places = new HashMap<>();

    /**
     * @param end gives the object of all that was set; it throws {@link IllegalArgumentException} or
     *     {@link IllegalStateException}, whose message becomes that of the refusal, where that makes no object
     */
    ObjectShape(Class<T> type, Supplier<B> begin, Function<B, ? extends @Nullable T> end, List<Key<T, B>> keys) {
        this.type = type;
        this.begin = begin;
        this.end = end;
        this.keys = keys;
        keys.forEach(key -> places.put(key.name(), new Place<>(key, 1L << places.size())));
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public boolean isObject() {
        return true;
    }

    @Override
    public void write(T value, JsonOut out) throws IOException {
        out.startObject(value);
        writeContent(value, out);
        out.endObject();
    }

    @Override
    public void writeContent(T value, JsonOut out) throws IOException {
        // By index, as in lists: small objects are many, and an iterator for each of them is felt.
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).write(value, out);
        }
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        Walk walk = new Walk();
        walk.over(in, type);
        try {
            return end.apply(walk.builder);
        } catch (IllegalArgumentException | IllegalStateException reason) {
            throw Refusal.badObject(type, reason);
        }
    }

    /** A key, and the bit by which a walk knows that it has taken it. */
    private record Place<T, B>(Key<T, B> key, long bit) {}

    private final class Walk extends ObjectWalk {

        private final B builder = begin.get();
        private long taken;

        @Override
        void take(String name, JsonIn in) throws IOException {
            Place<T, B> place = places.get(name);
            if (place == null) {
                in.skip();
                return;
            }
            if ((taken & place.bit) != 0) {
                throw Refusal.repeated(type, name);
            }
            taken |= place.bit;
            place.key.read(in, builder);
        }
    }
}

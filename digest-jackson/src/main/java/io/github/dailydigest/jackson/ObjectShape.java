package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
    private final List<Key<T, B, ?>> keys;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param end gives the object of all that was set; it throws {@link IllegalArgumentException} or
     *     {@link IllegalStateException}, whose message becomes that of the refusal, where that makes no object
     */
    ObjectShape(Class<T> type, Supplier<B> begin, Function<B, ? extends @Nullable T> end, List<Key<T, B, ?>> keys) {
        this.type = type;
        this.begin = begin;
        this.end = end;
        this.keys = keys;
        keys.forEach(key -> places.put(key.name(), places.size()));
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public JsonToken firstToken() {
        return JsonToken.START_OBJECT;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject(value);
        writeContent(value, out);
        out.writeEndObject();
    }

    @Override
    public void writeContent(T value, JsonGenerator out) throws IOException {
        for (Key<T, B, ?> key : keys) {
            key.write(value, out);
        }
    }

    @Override
    public @Nullable T read(JsonParser in) throws IOException {
        Walk walk = new Walk();
        walk.over(in, type);
        try {
            return end.apply(walk.builder);
        } catch (IllegalArgumentException | IllegalStateException reason) {
            throw Refusal.badObject(in, type, reason);
        }
    }

    private final class Walk extends ObjectWalk {

        private final B builder = begin.get();
        // A bit for the place of each key that was taken.
        private long taken;

        @Override
        void take(String name, JsonParser in) throws IOException {
            Integer place = places.get(name);
            if (place == null) {
                in.skipChildren();
                return;
            }
            long bit = 1L << place;
            if ((taken & bit) != 0) {
                throw Refusal.repeated(in, type, name);
            }
            taken |= bit;
            keys.get(place).read(in, builder);
        }
    }
}

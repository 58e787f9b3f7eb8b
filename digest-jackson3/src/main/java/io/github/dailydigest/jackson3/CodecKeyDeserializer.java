package io.github.dailydigest.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Deserializes the keys of a map as values of one type. */
final class CodecKeyDeserializer<T> extends KeyDeserializer {

    private final KeyCodec<T> codec;

    CodecKeyDeserializer(KeyCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        try {
            return codec.decode().apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(codec.type(), key, "%s", e.getMessage());
        }
    }
}

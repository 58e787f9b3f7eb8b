package io.github.dailydigest.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Deserializes the keys of a map as values of one type. */
final class CodecKeyDeserializer<T> extends KeyDeserializer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient KeyCodec<T> codec;

    CodecKeyDeserializer(KeyCodec<T> codec) {
        this.type = codec.type();
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return codec.decode().apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "%s", e.getMessage());
        }
    }

    /** A deserialized mapper looks up the codec by its type, since codecs are not serialized. */
    private Object readResolve() {
        return new CodecKeyDeserializer<>(DigestModule.keyCodec(type));
    }
}

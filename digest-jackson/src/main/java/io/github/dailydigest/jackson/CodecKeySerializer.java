package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Serializes the values of one type as keys of a map. */
final class CodecKeySerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient KeyCodec<T> codec;

    CodecKeySerializer(KeyCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        new JsonWriter(out).key(codec.encode().apply(value));
    }

    /** A deserialized mapper looks up the codec by its type, since codecs are not serialized. */
    private Object readResolve() {
        return new CodecKeySerializer<>(DigestModule.keyCodec(_handledType));
    }
}

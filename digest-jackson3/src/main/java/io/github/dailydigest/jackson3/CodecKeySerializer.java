package io.github.dailydigest.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Serializes the values of one type as keys of a map. */
final class CodecKeySerializer<T> extends StdSerializer<T> {

    private final KeyCodec<T> codec;

    CodecKeySerializer(KeyCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        new JsonWriter(out).key(codec.encode().apply(value));
    }
}

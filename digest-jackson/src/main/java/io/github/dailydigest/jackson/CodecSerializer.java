package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Serializes the values of one type by its codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TypeCodec<T> codec;

    CodecSerializer(TypeCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        codec.write(value, new JsonWriter(out));
    }

    /** Names the interface as the type, since the implementation class is hidden and may differ between versions. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        JsonToken firstToken = codec.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.typeId(value, codec.type(), firstToken);
        types.writeTypePrefix(out, id);
        codec.writeContent(value, new JsonWriter(out));
        types.writeTypeSuffix(out, id);
    }

    /** A deserialized mapper looks up the codec by its type, since codecs are not serialized. */
    private Object readResolve() {
        return new CodecSerializer<>(DigestModule.codec(_handledType));
    }
}

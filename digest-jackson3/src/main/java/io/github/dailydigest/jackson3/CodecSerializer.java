package io.github.dailydigest.jackson3;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Serializes the values of one type by its codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final TypeCodec<T> codec;

    CodecSerializer(TypeCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try {
            codec.write(value, new JsonWriter(out));
        } catch (IOException e) {
            throw CheckedExceptions.toUnchecked(e);
        }
    }

    /** Names the interface as the type, since the implementation class is hidden and may differ between versions. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        JsonToken firstToken = codec.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.typeId(value, codec.type(), firstToken);
        types.writeTypePrefix(out, context, id);
        try {
            codec.writeContent(value, new JsonWriter(out));
        } catch (IOException e) {
            throw CheckedExceptions.toUnchecked(e);
        }
        types.writeTypeSuffix(out, context, id);
    }
}

package io.github.dailydigest.jackson3;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of one type in their shape. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final TypeCodec<T> shape;

    CodecSerializer(TypeCodec<T> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try {
            shape.write(value, new JsonOut(out));
        } catch (IOException unthrown) {
            throw CheckedExceptions.of(unthrown);
        }
    }

    /** Tells the type by its interface: the class behind it is hidden, and another version may have another. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        JsonToken firstToken = shape.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.typeId(value, shape.type(), firstToken);
        types.writeTypePrefix(out, context, id);
        try {
            shape.writeContent(value, new JsonOut(out));
        } catch (IOException unthrown) {
            throw CheckedExceptions.of(unthrown);
        }
        types.writeTypeSuffix(out, context, id);
    }
}

package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the values of one type in their shape. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TypeCodec<T> shape;

    CodecSerializer(TypeCodec<T> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        shape.write(value, new JsonOut(out));
    }

    /** Tells the type by its interface: the class behind it is hidden, and another version may have another. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        JsonToken firstToken = shape.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.typeId(value, shape.type(), firstToken);
        types.writeTypePrefix(out, id);
        shape.writeContent(value, new JsonOut(out));
        types.writeTypeSuffix(out, id);
    }

    /** A mapper can be serialized; its copy finds the shape, which has no state, by the type. */
    private Object readResolve() {
        return new CodecSerializer<>(DigestModule.shape(_handledType));
    }
}

package io.github.dailydigest.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Deserializes the values of one type by its codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TypeCodec<T> codec;

    CodecDeserializer(TypeCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return codec.read(new JsonReader(in));
        } catch (BindingException e) {
            throw mismatch(in, e);
        }
    }

    /**
     * Reads a value with or without type information. A mapper that writes type information only for types that are not
     * final omits it for a value at the root, whose implementation class is final. The type is known in any case, so
     * type information in a key of the object is ignored like an unknown key. Only a wrapper object cannot be
     * distinguished from an object without type information.
     */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        boolean untyped = codec.isObject()
                ? in.hasToken(JsonToken.START_OBJECT) && types.getTypeInclusion() != As.WRAPPER_OBJECT
                : in.hasToken(JsonToken.VALUE_STRING);
        return untyped ? deserialize(in, context) : super.deserializeWithType(in, context, types);
    }

    /** A deserialized mapper looks up the codec by its type, since codecs are not serialized. */
    private Object readResolve() {
        return new CodecDeserializer<>(DigestModule.codec(_valueClass));
    }

    /** Translates {@code e} to Jackson's exception, at the current token of the parser. */
    private static JsonMappingException mismatch(JsonParser in, BindingException e) {
        MismatchedInputException mismatch = e.value() == null
                ? MismatchedInputException.from(in, e.targetType(), e.getMessage())
                : InvalidFormatException.from(in, e.getMessage(), e.value(), e.targetType());
        if (e.getCause() != null) {
            mismatch.initCause(e.getCause());
        }
        for (BindingException.PathStep step : e.path()) {
            mismatch.prependPath(
                    step.key() == null
                            ? new JsonMappingException.Reference(step.type(), step.index())
                            : new JsonMappingException.Reference(step.type(), step.key()));
        }
        return mismatch;
    }
}

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

/** Reads the values of one type from their shape. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TypeCodec<T> shape;

    CodecDeserializer(TypeCodec<T> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return shape.read(new JsonIn(in));
        } catch (BindingException refusal) {
            throw mismatch(in, refusal);
        }
    }

    /**
     * Reads a value with type information around it, or without: a mapper that writes it only for types that are not
     * final leaves it out for the hidden class of a value that is written by itself. The type is known either way, so
     * an object that names it in a key is read as it stands. Only a wrapper object cannot be told from a bare one.
     */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        boolean bare = shape.isObject()
                ? in.hasToken(JsonToken.START_OBJECT) && types.getTypeInclusion() != As.WRAPPER_OBJECT
                : in.hasToken(JsonToken.VALUE_STRING);
        return bare ? deserialize(in, context) : super.deserializeWithType(in, context, types);
    }

    /** A mapper can be serialized; its copy finds the shape, which has no state, by the type. */
    private Object readResolve() {
        return new CodecDeserializer<>(DigestModule.shape(_valueClass));
    }

    /** Jackson's own exception in place of {@code refusal}, at the token where the parser still stands. */
    private static JsonMappingException mismatch(JsonParser in, BindingException refusal) {
        MismatchedInputException mismatch = refusal.value() == null
                ? MismatchedInputException.from(in, refusal.type(), refusal.getMessage())
                : InvalidFormatException.from(in, refusal.getMessage(), refusal.value(), refusal.type());
        if (refusal.getCause() != null) {
            mismatch.initCause(refusal.getCause());
        }
        for (BindingException.Step step : refusal.stepsUp()) {
            mismatch.prependPath(
                    step.key() == null
                            ? new JsonMappingException.Reference(step.of(), step.index())
                            : new JsonMappingException.Reference(step.of(), step.key()));
        }
        return mismatch;
    }
}

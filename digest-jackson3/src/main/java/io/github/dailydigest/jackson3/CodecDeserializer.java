package io.github.dailydigest.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Deserializes the values of one type by its codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final TypeCodec<T> codec;

    CodecDeserializer(TypeCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
        try {
            return codec.read(new JsonReader(in));
        } catch (BindingException e) {
            throw mismatch(in, e);
        } catch (IOException e) {
            throw CheckedExceptions.toUnchecked(e);
        }
    }

    /**
     * Reads a value with or without type information. A mapper that writes type information only for types that are not
     * final omits it for a value at the root, whose implementation class is final. The type is known in any case, so
     * type information in a key of the object is ignored like an unknown key. Only a wrapper object cannot be
     * distinguished from an object without type information.
     */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        boolean untyped = codec.isObject()
                ? in.hasToken(JsonToken.START_OBJECT) && types.getTypeInclusion() != As.WRAPPER_OBJECT
                : in.hasToken(JsonToken.VALUE_STRING);
        return untyped ? deserialize(in, context) : super.deserializeWithType(in, context, types);
    }

    /** Translates {@code e} to Jackson's exception, at the current token of the parser. */
    private static JacksonException mismatch(JsonParser in, BindingException e) {
        String message = e.getMessage() + locationSuffix(in.currentTokenLocation());
        MismatchedInputException mismatch = e.value() == null
                ? MismatchedInputException.from(in, e.targetType(), message)
                : InvalidFormatException.from(in, message, e.value(), e.targetType());
        if (e.getCause() != null) {
            mismatch.withCause(e.getCause());
        }
        for (BindingException.PathStep step : e.path()) {
            mismatch.prependPath(
                    step.key() == null
                            ? new JacksonException.Reference(step.type(), step.index())
                            : new JacksonException.Reference(step.type(), step.key()));
        }
        return mismatch;
    }

    /** Line and column, if Jackson omits them from its message, as it does if the source is excluded from messages. */
    private static String locationSuffix(TokenStreamLocation location) {
        return location.getLineNr() < 1 || location.contentReference().hasTextualContent()
                ? ""
                : " (line: " + location.getLineNr() + ", column: " + location.getColumnNr() + ")";
    }
}

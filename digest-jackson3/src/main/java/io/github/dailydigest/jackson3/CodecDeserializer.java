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

/** Reads the values of one type from their shape. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final TypeCodec<T> shape;

    CodecDeserializer(TypeCodec<T> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
        try {
            return shape.read(new JsonIn(in));
        } catch (BindingException refusal) {
            throw mismatch(in, refusal);
        } catch (IOException unthrown) {
            throw CheckedExceptions.of(unthrown);
        }
    }

    /**
     * Reads a value with type information around it, or without: a mapper that writes it only for types that are not
     * final leaves it out for the hidden class of a value that is written by itself. The type is known either way, so
     * an object that names it in a key is read as it stands. Only a wrapper object cannot be told from a bare one.
     */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        boolean bare = shape.isObject()
                ? in.hasToken(JsonToken.START_OBJECT) && types.getTypeInclusion() != As.WRAPPER_OBJECT
                : in.hasToken(JsonToken.VALUE_STRING);
        return bare ? deserialize(in, context) : super.deserializeWithType(in, context, types);
    }

    /** Jackson's own exception in place of {@code refusal}, at the token where the parser still stands. */
    private static JacksonException mismatch(JsonParser in, BindingException refusal) {
        String message = refusal.getMessage() + place(in.currentTokenLocation());
        MismatchedInputException mismatch = refusal.value() == null
                ? MismatchedInputException.from(in, refusal.type(), message)
                : InvalidFormatException.from(in, message, refusal.value(), refusal.type());
        if (refusal.getCause() != null) {
            mismatch.withCause(refusal.getCause());
        }
        for (BindingException.Step step : refusal.stepsUp()) {
            mismatch.prependPath(
                    step.key() == null
                            ? new JacksonException.Reference(step.of(), step.index())
                            : new JacksonException.Reference(step.of(), step.key()));
        }
        return mismatch;
    }

    /** Line and column, where Jackson leaves them out of its message: it takes a source that it hides for binary. */
    private static String place(TokenStreamLocation place) {
        return place.getLineNr() < 1 || place.contentReference().hasTextualContent()
                ? ""
                : " (line: " + place.getLineNr() + ", column: " + place.getColumnNr() + ")";
    }
}

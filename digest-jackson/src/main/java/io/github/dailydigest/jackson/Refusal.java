package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** The exceptions by which JSON is refused: Jackson's own, at the place of the current token. */
final class Refusal {

    private Refusal() {}

    /** Of a value whose token is not the one that its shape starts with. */
    static MismatchedInputException wrongType(JsonParser in, Class<?> type, String needed) {
        return MismatchedInputException.from(in, type, "expected " + needed + ", not " + found(in.currentToken()));
    }

    /** Of a value of the right type that is none of those allowed; {@code reason} says why. */
    static MismatchedInputException badValue(JsonParser in, Class<?> type, Object value, RuntimeException reason) {
        MismatchedInputException refusal = InvalidFormatException.from(in, reason.getMessage(), value, type);
        refusal.initCause(reason);
        return refusal;
    }

    /** Of a key that stands twice in one object. */
    static MismatchedInputException repeated(JsonParser in, Class<?> type, String key) {
        return MismatchedInputException.from(in, type, "the key \"" + key + "\" stands twice in one object");
    }

    /** Of an object whose values are each in order, but not together; {@code reason} says why. */
    static MismatchedInputException badObject(JsonParser in, Class<?> type, RuntimeException reason) {
        MismatchedInputException refusal = MismatchedInputException.from(in, type, reason.getMessage());
        refusal.initCause(reason);
        return refusal;
    }

    private static String found(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "a value that JSON does not have";
        };
    }
}

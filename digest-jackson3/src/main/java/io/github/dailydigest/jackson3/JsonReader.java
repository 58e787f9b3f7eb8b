package io.github.dailydigest.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Where shapes read from: all that they need of Jackson's parser, which stands at a token. */
final class JsonIn {

    private final JsonParser in;

    JsonIn(JsonParser in) {
        this.in = in;
    }

    /** Goes to the next token, and gives the string there; null where there is none. */
    @Nullable String nextText() {
        return in.nextStringValue();
    }

    /** Goes past the whole of the value that starts at the current token, to its last one. */
    void skip() {
        in.skipChildren();
    }

    /**
     * Goes to the first key of the object that starts at the current token, and gives it; null where it has none, or
     * where no object starts. A parser that has read a type id stands there already.
     */
    @Nullable String firstKey() {
        if (in.isExpectedStartObjectToken()) {
            return in.nextName();
        }
        return in.hasToken(JsonToken.PROPERTY_NAME) ? in.currentName() : null;
    }

    /** Goes to what stands behind a value of an object, and gives the key there; null where there is none. */
    @Nullable String nextKey() {
        return in.nextName();
    }

    boolean isArray() {
        return in.hasToken(JsonToken.START_ARRAY);
    }

    boolean isEndOfArray() {
        return in.hasToken(JsonToken.END_ARRAY);
    }

    boolean isEndOfObject() {
        return in.hasToken(JsonToken.END_OBJECT);
    }

    boolean isText() {
        return in.hasToken(JsonToken.VALUE_STRING);
    }

    boolean isWholeNumber() {
        return in.hasToken(JsonToken.VALUE_NUMBER_INT);
    }

    boolean isNull() {
        return in.hasToken(JsonToken.VALUE_NULL);
    }

    /** The string or the number at the current token, as it stands there. */
    String text() {
        return in.getString();
    }

    /** The whole number at the current token; a negative one where {@code int} cannot hold it. */
    int count() {
        try {
            return in.getIntValue();
        } catch (InputCoercionException beyondInt) {
            return -1;
        }
    }

    /** What stands at the current token, in words. */
    String found() {
        JsonToken token = in.currentToken();
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
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

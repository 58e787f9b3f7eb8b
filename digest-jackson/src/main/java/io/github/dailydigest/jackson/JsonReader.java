package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The part of Jackson's parser that codecs use. */
final class JsonReader {

    private final JsonParser in;

    JsonReader(JsonParser in) {
        this.in = in;
    }

    /** Moves to the next token, and returns its value if it is a string; null otherwise. */
    @Nullable String nextText() throws IOException {
        return in.nextTextValue();
    }

    /** Skips the value that starts at the current token, to its last token. */
    void skip() throws IOException {
        in.skipChildren();
    }

    /**
     * Moves to the first key of the object that starts at the current token, and returns the key; null if the object is
     * empty, or if the token does not start an object. A parser that has read a type id is at the first key already.
     */
    @Nullable String firstKey() throws IOException {
        if (in.isExpectedStartObjectToken()) {
            return in.nextFieldName();
        }
        return in.hasToken(JsonToken.FIELD_NAME) ? in.currentName() : null;
    }

    /** Moves from a value of an object to the next key, and returns the key; null at the end of the object. */
    @Nullable String nextKey() throws IOException {
        return in.nextFieldName();
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

    boolean isBoolean() {
        return isTrue() || in.hasToken(JsonToken.VALUE_FALSE);
    }

    boolean isTrue() {
        return in.hasToken(JsonToken.VALUE_TRUE);
    }

    boolean isNull() {
        return in.hasToken(JsonToken.VALUE_NULL);
    }

    /** Returns the string at the current token, or the number as written. */
    String text() throws IOException {
        return in.getText();
    }

    /** Returns the whole number at the current token; a negative number if it is not an {@code int}. */
    int intValueOrNegative() throws IOException {
        try {
            return in.getIntValue();
        } catch (InputCoercionException outOfRange) {
            return -1;
        }
    }

    /** Describes the current token for a message. */
    String describeToken() {
        JsonToken token = in.currentToken();
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
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "a value that is not JSON";
        };
    }
}

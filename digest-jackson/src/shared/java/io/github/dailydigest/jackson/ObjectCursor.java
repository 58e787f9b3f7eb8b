package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the keys and values of a JSON object. Code that creates a cursor passes it to no other method, not even
 * when it throws, so that the compiler can eliminate the allocation.
 */
class ObjectCursor {

    private final JsonReader in;
    private final Class<?> type;
    private boolean started;
    private @Nullable String key;
    private @Nullable String text;
    private int index = -1;

    /**
     * Creates a cursor over the object that starts at the current token.
     *
     * @param type the type of the object
     */
    ObjectCursor(JsonReader in, Class<?> type) {
        this.in = in;
        this.type = type;
    }

    /**
     * Moves to the value of the next key, and returns the key; null at the end of the object.
     *
     * @throws BindingException if the current token does not start an object
     */
    final @Nullable String nextKey() throws IOException {
        key = started ? in.nextKey() : in.firstKey();
        started = true;
        if (key != null) {
            text = in.nextText();
        } else if (!in.isEndOfObject()) {
            throw BindingException.wrongType(in, type, "an object");
        }
        return key;
    }

    /**
     * Starts reading the current value as an array.
     *
     * @throws BindingException if the value is not an array
     */
    final void startArray() {
        if (!in.isArray()) {
            throw BindingException.wrongType(in, List.class, "an array");
        }
    }

    /** Moves to the next element of the array; returns false at the end of the array. */
    final boolean nextElement() throws IOException {
        text = in.nextText();
        boolean more = text != null || !in.isEndOfArray();
        index = more ? index + 1 : -1;
        return more;
    }

    /** Whether the current value is null, which is treated as if the key were absent. */
    final boolean isNull() {
        return text == null && in.isNull();
    }

    /** Skips the current value, to its last token. */
    final void skip() throws IOException {
        in.skip();
    }

    /**
     * Returns the current value or array element as a string.
     *
     * @throws BindingException if it is not a string
     */
    final String text() {
        return text(String.class);
    }

    /**
     * Returns the current value or array element as the string that represents a {@code targetType}.
     *
     * @throws BindingException if it is not a string
     */
    final String text(Class<?> targetType) {
        if (text == null) {
            throw BindingException.wrongType(in, targetType, "a string");
        }
        return text;
    }

    /** Returns the exception to throw if the current key occurred before. */
    final BindingException duplicateKey() {
        return BindingException.duplicateKey(type, String.valueOf(key));
    }

    /** Returns the current key; null after the last one. */
    final @Nullable String key() {
        return key;
    }

    /** Returns the zero-based index of the current array element; negative if the current value is not an array. */
    final int index() {
        return index;
    }
}

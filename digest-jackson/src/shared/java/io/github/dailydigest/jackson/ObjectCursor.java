package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reading stands in one JSON object. Whoever makes one hands it to nobody, not even on a refusal, so that a
 * compiler can keep it in registers.
 */
class ObjectCursor {

    private final JsonIn in;
    private final Class<?> type;
    private boolean begun;
    private @Nullable String key;
    private @Nullable String text;
    private int index = -1;

    /** @param type the type of the object that starts at the current token */
    ObjectCursor(JsonIn in, Class<?> type) {
        this.in = in;
        this.type = type;
    }

    /**
     * Goes to the value of the next key, and gives the key; null where there is none, at the last token of the object.
     *
     * @throws BindingException if no object starts at the current token
     */
    final @Nullable String nextKey() throws IOException {
        key = begun ? in.nextKey() : in.firstKey();
        begun = true;
        if (key != null) {
            text = in.nextText();
        } else if (!in.isEndOfObject()) {
            throw BindingException.wrongType(in, type, "an object");
        }
        return key;
    }

    /**
     * Begins with the elements of the array that is the value of the key.
     *
     * @throws BindingException if the value is no array
     */
    final void startArray() {
        if (!in.isArray()) {
            throw BindingException.wrongType(in, List.class, "an array");
        }
    }

    /** Goes to the next element of the array, and says whether there is one. */
    final boolean nextElement() throws IOException {
        text = in.nextText();
        boolean more = text != null || !in.isEndOfArray();
        index = more ? index + 1 : -1;
        return more;
    }

    /** Whether the value is as good as no key. */
    final boolean isNull() {
        return text == null && in.isNull();
    }

    /** Goes past the whole of the value, to its last token. */
    final void skip() throws IOException {
        in.skip();
    }

    /**
     * The value, or the element, as a string.
     *
     * @throws BindingException if it is none
     */
    final String text() {
        return text(String.class);
    }

    /**
     * The value, or the element, as the string that stands for a value of the type that is {@code asked} for.
     *
     * @throws BindingException if it is none
     */
    final String text(Class<?> asked) {
        if (text == null) {
            throw BindingException.wrongType(in, asked, "a string");
        }
        return text;
    }

    /** The refusal that a key stands twice, the current one for the second time. */
    final BindingException repeated() {
        return BindingException.repeated(type, String.valueOf(key));
    }

    /** The current key; null behind the last. */
    final @Nullable String key() {
        return key;
    }

    /** The place of the current element in the array that is the value of the key; negative in none. */
    final int index() {
        return index;
    }
}

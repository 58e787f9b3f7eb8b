package io.github.dailydigest.jackson;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a type that is a string in JSON.
 *
 * @param encode converts a value to a string
 * @param decode converts a string to a value; throws {@link IllegalArgumentException}, whose message becomes that of
 *     the {@link BindingException}, if the string is not valid
 */
record TextCodec<T>(Class<T> type, Function<T, String> encode, Function<String, ? extends @Nullable T> decode)
        implements TypeCodec<T> {

    @Override
    public boolean isObject() {
        return false;
    }

    @Override
    public void write(T value, JsonWriter out) throws IOException {
        out.text(encode.apply(value));
    }

    @Override
    public void writeContent(T value, JsonWriter out) throws IOException {
        write(value, out);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        if (!in.isText()) {
            throw BindingException.wrongType(in, type, "a string");
        }
        String text = in.text();
        try {
            return decode.apply(text);
        } catch (IllegalArgumentException e) {
            throw BindingException.invalidValue(type, text, e);
        }
    }
}

package io.github.dailydigest.jackson;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a string in JSON.
 *
 * @param encode gives the string of a value
 * @param decode gives the value of a string; where there is none it throws {@link IllegalArgumentException} or
 *     {@link DateTimeException}, whose message becomes that of the refusal
 */
record TextCodec<T>(Class<T> type, Function<T, String> encode, Function<String, ? extends @Nullable T> decode)
        implements TypeCodec<T> {

    @Override
    public boolean isObject() {
        return false;
    }

    @Override
    public void write(T value, JsonOut out) throws IOException {
        out.text(encode.apply(value));
    }

    @Override
    public void writeContent(T value, JsonOut out) throws IOException {
        write(value, out);
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        if (!in.isText()) {
            throw BindingException.wrongType(in, type, "a string");
        }
        String text = in.text();
        try {
            return decode.apply(text);
        } catch (IllegalArgumentException | DateTimeException reason) {
            throw BindingException.badValue(type, text, reason);
        }
    }
}

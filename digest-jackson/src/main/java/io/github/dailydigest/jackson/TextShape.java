package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
record TextShape<T>(Class<T> type, Function<T, String> encode, Function<String, ? extends @Nullable T> decode)
        implements TypeShape<T> {

    @Override
    public JsonToken firstToken() {
        return JsonToken.VALUE_STRING;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeString(encode.apply(value));
    }

    @Override
    public void writeContent(T value, JsonGenerator out) throws IOException {
        write(value, out);
    }

    @Override
    public @Nullable T read(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw Refusal.wrongType(in, type, "a string");
        }
        String text = in.getText();
        try {
            return decode.apply(text);
        } catch (IllegalArgumentException | DateTimeException reason) {
            throw Refusal.badValue(in, type, text, reason);
        }
    }
}

package io.github.dailydigest.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the values of one type as JSON and reads them. Codecs are stateless and thread-safe. */
interface Codec<T> {

    /** Writes {@code value}. */
    void write(T value, JsonWriter out) throws IOException;

    /**
     * Reads the value that starts at the current token. The parser is at the last token of the value afterwards.
     *
     * @return the value; null for media of a kind that this version does not know
     * @throws BindingException if the JSON is not a valid value of the type
     */
    @Nullable T read(JsonReader in) throws IOException;
}

package io.github.dailydigest.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in JSON, both ways. Shapes have no state, so each is safe for many threads. */
interface Codec<T> {

    /** Writes the whole of {@code value}. */
    void write(T value, JsonOut out) throws IOException;

    /**
     * Reads the value that starts at the current token, and stops at its last one.
     *
     * @return the value; null where it is of a kind that this version does not know and that counts as none
     * @throws BindingException if what stands there is no such value
     */
    @Nullable T read(JsonIn in) throws IOException;
}

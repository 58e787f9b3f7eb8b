package io.github.dailydigest.jackson;

import java.io.IOException;

/** The shape of a type of the model, which a caller can ask a mapper for by itself. */
interface TypeCodec<T> extends Codec<T> {

    /** The type of the values, an interface or an enum. */
    Class<T> type();

    /** Whether a value is an object in JSON; if not, it is a string. */
    boolean isObject();

    /** Writes what stands between the first and the last token of {@code value}; of a string, the string. */
    void writeContent(T value, JsonOut out) throws IOException;
}

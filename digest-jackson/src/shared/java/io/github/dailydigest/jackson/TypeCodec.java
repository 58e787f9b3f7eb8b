package io.github.dailydigest.jackson;

import java.io.IOException;

/** The codec of a type of the model that a mapper can read and write by itself, not only within another value. */
interface TypeCodec<T> extends Codec<T> {

    /** Returns the type of the values: an interface or an enum. */
    Class<T> type();

    /** Whether a value is an object in JSON; otherwise it is a string. */
    boolean isObject();

    /** Writes the keys and values of an object without its braces; writes a string as a whole. */
    void writeContent(T value, JsonWriter out) throws IOException;
}

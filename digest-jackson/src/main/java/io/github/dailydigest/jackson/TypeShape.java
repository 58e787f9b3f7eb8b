package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The shape of a type of the model, which a caller can ask a mapper for by itself. */
interface TypeShape<T> extends Shape<T> {

    /** The type of the values, an interface or an enum. */
    Class<T> type();

    /** The token by which a value starts. */
    JsonToken firstToken();

    /** Writes what stands between the first and the last token of {@code value}; of a scalar, the scalar. */
    void writeContent(T value, JsonGenerator out) throws IOException;
}

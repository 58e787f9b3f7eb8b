package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/** Where shapes write to: all that they need of Jackson's generator. */
final class JsonOut {

    private final JsonGenerator out;

    JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** A key that is known beforehand, encoded once. */
    static final class Name {

        private final SerializedString encoded;

        Name(String name) {
            encoded = new SerializedString(name);
        }
    }

    void startObject(Object value) throws IOException {
        out.writeStartObject(value);
    }

    /** Starts an object of {@code size} entries; the binary formats write the size before them. */
    void startObject(Object value, int size) throws IOException {
        out.writeStartObject(value, size);
    }

    void endObject() throws IOException {
        out.writeEndObject();
    }

    /** Starts an array of {@code size} elements; the binary formats write the size before them. */
    void startArray(Object value, int size) throws IOException {
        out.writeStartArray(value, size);
    }

    void endArray() throws IOException {
        out.writeEndArray();
    }

    void key(Name name) throws IOException {
        out.writeFieldName(name.encoded);
    }

    void key(String name) throws IOException {
        out.writeFieldName(name);
    }

    void text(String text) throws IOException {
        out.writeString(text);
    }

    void number(int number) throws IOException {
        out.writeNumber(number);
    }
}

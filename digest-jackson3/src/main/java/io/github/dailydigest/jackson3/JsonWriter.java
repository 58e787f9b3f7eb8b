package io.github.dailydigest.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

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

    void startObject(Object value) {
        out.writeStartObject(value);
    }

    /** Starts an object of {@code size} entries; the binary formats write the size before them. */
    void startObject(Object value, int size) {
        out.writeStartObject(value, size);
    }

    void endObject() {
        out.writeEndObject();
    }

    /** Starts an array of {@code size} elements; the binary formats write the size before them. */
    void startArray(Object value, int size) {
        out.writeStartArray(value, size);
    }

    void endArray() {
        out.writeEndArray();
    }

    void key(Name name) {
        out.writeName(name.encoded);
    }

    void key(String name) {
        out.writeName(name);
    }

    void text(String text) {
        out.writeString(text);
    }

    void number(int number) {
        out.writeNumber(number);
    }
}

package io.github.dailydigest.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The part of Jackson's generator that codecs use. */
final class JsonWriter {

    private final JsonGenerator out;

    JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** A key of the model, encoded once and written many times. */
    static final class Name {

        private final SerializedString encoded;

        Name(String name) {
            encoded = new SerializedString(name);
        }
    }

    void startObject(Object value) {
        out.writeStartObject(value);
    }

    /** Starts an object of {@code size} entries; binary formats write the size first. */
    void startObject(Object value, int size) {
        out.writeStartObject(value, size);
    }

    void endObject() {
        out.writeEndObject();
    }

    /** Starts an array of {@code size} elements; binary formats write the size first. */
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

    void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    void number(int number) {
        out.writeNumber(number);
    }
}

package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;

/** The part of Jackson's generator that codecs use. */
final class JsonWriter {

    private final JsonGenerator out;
    private final boolean escapesSurrogates;

    JsonWriter(JsonGenerator out) {
        this.out = out;
        escapesSurrogates = out.getOutputTarget() instanceof OutputStream
                && out.getHighestEscapedChar() == 0
                && out.getCharacterEscapes() == null;
    }

    /** A key of the model, encoded once and written many times. */
    static final class Name {

        private final SerializedString encoded;

        Name(String name) {
            encoded = new SerializedString(name);
        }
    }

    void startObject(Object value) throws IOException {
        out.writeStartObject(value);
    }

    /** Starts an object of {@code size} entries; binary formats write the size first. */
    void startObject(Object value, int size) throws IOException {
        out.writeStartObject(value, size);
    }

    void endObject() throws IOException {
        out.writeEndObject();
    }

    /** Starts an array of {@code size} elements; binary formats write the size first. */
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
        if (escapesSurrogates && hasSurrogates(name)) {
            out.writeFieldName(new SerializedString(name));
        } else {
            out.writeFieldName(name);
        }
    }

    /**
     * Writes a string. When Jackson 2 writes bytes, it escapes supplementary characters, which it does not when it
     * writes characters, and which Jackson 3 never does. It does not escape them in a {@link SerializedString}. A
     * mapper that is configured to escape more characters than JSON requires still does so.
     */
    void text(String text) throws IOException {
        if (escapesSurrogates && hasSurrogates(text)) {
            out.writeString(new SerializedString(text));
        } else {
            out.writeString(text);
        }
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void number(int number) throws IOException {
        out.writeNumber(number);
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;

/** Where shapes write to: all that they need of Jackson's generator. */
final class JsonOut {

    private final JsonGenerator out;
    private final boolean escapesSurrogates;

    JsonOut(JsonGenerator out) {
        this.out = out;
        escapesSurrogates = out.getOutputTarget() instanceof OutputStream
                && out.getHighestEscapedChar() == 0
                && out.getCharacterEscapes() == null;
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
        if (escapesSurrogates && hasSurrogates(name)) {
            out.writeFieldName(new SerializedString(name));
        } else {
            out.writeFieldName(name);
        }
    }

    /**
     * Writes a string. To bytes, Jackson 2 escapes what lies beyond the sixteen bits of a {@code char}, as it does not
     * to characters, and as Jackson 3 does to neither; a string that is encoded beforehand it leaves as it is. Where
     * the mapper is set to escape more than JSON must, that is done here too.
     */
    void text(String text) throws IOException {
        if (escapesSurrogates && hasSurrogates(text)) {
            out.writeString(new SerializedString(text));
        } else {
            out.writeString(text);
        }
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

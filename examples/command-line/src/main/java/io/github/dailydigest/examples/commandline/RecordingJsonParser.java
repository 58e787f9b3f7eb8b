package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records the keys of one object and their string values while a deserializer reads the object. This gives access to
 * keys that the deserializer ignores, in any order, in a single pass. A key that occurs twice is rejected, since only
 * one of its values could be kept.
 */
final class RecordingJsonParser extends JsonParserDelegate {

    private final JsonLocation start;
    private final int depth;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<String, JsonToken> tokens = new HashMap<>();

    /** @param object a parser at the start of the object */
    RecordingJsonParser(JsonParser object) {
        super(object);
        start = object.currentTokenLocation();
        depth = object.getParsingContext().getNestingDepth();
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        String key = currentName();
        if (token != null && key != null && getParsingContext().getNestingDepth() == depth) {
            if (token == JsonToken.FIELD_NAME && has(key)) {
                throw new JsonMappingException(
                        this,
                        "duplicate key \"" + key + "\"; a key may occur only once in an object",
                        currentTokenLocation());
            }
            tokens.put(key, token);
            texts.put(key, token == JsonToken.VALUE_STRING ? Optional.of(getText()) : Optional.empty());
        }
        return token;
    }

    /** Returns the location of the start of the object. */
    JsonLocation start() {
        return start;
    }

    boolean has(String key) {
        return tokens.containsKey(key);
    }

    /**
     * Returns the string value of a key. Returns an empty result if the key is absent or its value is null.
     *
     * @throws JsonMappingException if the value is neither a string nor null
     */
    Optional<String> text(String key) throws JsonMappingException {
        Optional<String> text = texts.getOrDefault(key, Optional.empty());
        if (text.isEmpty() && has(key) && tokens.get(key) != JsonToken.VALUE_NULL) {
            throw exception("\"" + key + "\" is not a string");
        }
        return text;
    }

    /** Returns an exception at the location of the object. */
    JsonMappingException exception(String message) {
        return new JsonMappingException(this, message, start);
    }
}

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
 * Remembers the keys of one object, and the strings under them, while another reads what it knows of that object. So a
 * line can hold more than a digest or a paper, in any order, and is read in one go.
 */
final class KeysSeen extends JsonParserDelegate {

    private final JsonLocation start;
    private final int depth;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<String, JsonToken> tokens = new HashMap<>();

    /**
     * @param object a parser that stands at the start of the object
     * @throws JsonMappingException if there is null, which a mapper would take for no object
     */
    KeysSeen(JsonParser object) throws JsonMappingException {
        super(object);
        start = object.currentTokenLocation();
        depth = object.getParsingContext().getNestingDepth();
        if (object.hasToken(JsonToken.VALUE_NULL)) {
            throw refusal("expected an object, not null");
        }
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        String key = currentName();
        if (token != null && key != null && getParsingContext().getNestingDepth() == depth) {
            tokens.put(key, token);
            texts.put(key, token == JsonToken.VALUE_STRING ? Optional.of(getText()) : Optional.empty());
        }
        return token;
    }

    /** Where the object starts. */
    JsonLocation start() {
        return start;
    }

    boolean has(String key) {
        return tokens.containsKey(key);
    }

    /**
     * The string under a key; absent where there is no such key, or null under it.
     *
     * @throws JsonMappingException if something else is under it
     */
    Optional<String> text(String key) throws JsonMappingException {
        Optional<String> text = texts.getOrDefault(key, Optional.empty());
        if (text.isEmpty() && has(key) && tokens.get(key) != JsonToken.VALUE_NULL) {
            throw refusal("\"" + key + "\" is no string");
        }
        return text;
    }

    /** The refusal of the object as a whole. */
    JsonMappingException refusal(String message) {
        return new JsonMappingException(this, message, start);
    }
}

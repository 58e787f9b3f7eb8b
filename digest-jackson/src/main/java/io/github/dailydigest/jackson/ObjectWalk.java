package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** One walk over the keys of one JSON object; what a subclass keeps of them is the state of that walk. */
abstract class ObjectWalk {

    /**
     * Takes the value of {@code key}, which starts at the current token, and stops at its last one.
     *
     * @throws JsonMappingException if the value or the key is refused; the walk adds the key to its path
     */
    abstract void take(String key, JsonParser in) throws IOException;

    /** Takes each key in turn, and stops at the last token of the object, which is one of {@code type}. */
    final void over(JsonParser in, Class<?> type) throws IOException {
        // A parser that has read a type id stands at a key already, or at the end where there is none.
        if (in.isExpectedStartObjectToken()) {
            in.nextToken();
        }
        while (in.hasToken(JsonToken.FIELD_NAME)) {
            String key = in.currentName();
            in.nextToken();
            try {
                take(key, in);
            } catch (JsonMappingException refusal) {
                refusal.prependPath(type, key);
                throw refusal;
            }
            in.nextToken();
        }
        if (!in.hasToken(JsonToken.END_OBJECT)) {
            throw Refusal.wrongType(in, type, "an object");
        }
    }
}

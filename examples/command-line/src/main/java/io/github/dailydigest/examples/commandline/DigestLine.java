package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.dailydigest.model.Digest;
import java.io.IOException;
import java.util.Set;

/**
 * A digest as {@code to-json} prints it, by itself or under the name of its file, and where it stands.
 *
 * @param place the start of the line, or of the first of several
 */
record DigestLine(JsonLocation place, Digest digest) {

    /** Reads both forms, since what a digest is under is no key of a digest. */
    static final class Reader extends JsonDeserializer<DigestLine> {

        private static final String DIGEST = "digest";
        private static final Set<String> KEYS_OF_A_DIGEST = Set.of("date", "title", "papers");

        @Override
        public DigestLine deserialize(JsonParser in, DeserializationContext context) throws IOException {
            KeysSeen keys = new KeysSeen(in);
            if (in.hasToken(JsonToken.START_OBJECT)) {
                keys.nextToken();
            }
            // The keys in front that a digest would ignore, until one holds it.
            while (keys.hasToken(JsonToken.FIELD_NAME) && !KEYS_OF_A_DIGEST.contains(keys.currentName())) {
                boolean holdsIt = DIGEST.equals(keys.currentName()) && keys.nextToken() == JsonToken.START_OBJECT;
                if (holdsIt) {
                    return new DigestLine(keys.start(), inside(keys, context));
                }
                skipValue(keys);
            }
            Digest digest = context.readValue(keys, Digest.class);
            if (!keys.has("papers") && (keys.has("authors") || keys.has("sections"))) {
                throw keys.refusal("this is a paper, not a digest; --papers reads papers");
            }
            return new DigestLine(keys.start(), digest);
        }

        private static Digest inside(KeysSeen keys, DeserializationContext context) throws IOException {
            Digest digest;
            try {
                digest = context.readValue(keys, Digest.class);
            } catch (JsonMappingException refusal) {
                refusal.prependPath(DigestLine.class, DIGEST);
                throw refusal;
            }
            while (keys.nextToken() == JsonToken.FIELD_NAME) {
                keys.nextToken();
                keys.skipChildren();
            }
            return digest;
        }

        /** Goes from a key, or from its value, to the next key. */
        private static void skipValue(KeysSeen keys) throws IOException {
            if (keys.hasToken(JsonToken.FIELD_NAME)) {
                keys.nextToken();
            }
            keys.skipChildren();
            keys.nextToken();
        }
    }
}

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
 * A digest as {@code to-json} prints it, with or without {@code --source}, and its location.
 *
 * @param location the start of the JSON value
 */
record DigestLine(JsonLocation location, Digest digest) {

    /** Reads both forms, which are distinguished by the key {@code digest}. */
    static final class Reader extends JsonDeserializer<DigestLine> {

        private static final String DIGEST = "digest";
        private static final Set<String> DIGEST_KEYS = Set.of("date", "endDate", "title", "papers");

        @Override
        public DigestLine deserialize(JsonParser in, DeserializationContext context) throws IOException {
            RecordingJsonParser keys = new RecordingJsonParser(in);
            if (in.hasToken(JsonToken.START_OBJECT)) {
                keys.nextToken();
            }
            // Skips the keys before the digest. None of them is a key of a digest.
            while (keys.hasToken(JsonToken.FIELD_NAME) && !DIGEST_KEYS.contains(keys.currentName())) {
                boolean isWrapped = DIGEST.equals(keys.currentName()) && keys.nextToken() == JsonToken.START_OBJECT;
                if (isWrapped) {
                    return new DigestLine(keys.start(), wrapped(keys, context));
                }
                skipValue(keys);
            }
            Digest digest = context.readValue(keys, Digest.class);
            if (!keys.has("papers") && (keys.has("authors") || keys.has("sections"))) {
                throw keys.exception("this is a paper, not a digest; use --papers to read papers");
            }
            return new DigestLine(keys.start(), digest);
        }

        private static Digest wrapped(RecordingJsonParser keys, DeserializationContext context) throws IOException {
            Digest digest;
            try {
                digest = context.readValue(keys, Digest.class);
            } catch (JsonMappingException exception) {
                exception.prependPath(DigestLine.class, DIGEST);
                throw exception;
            }
            while (keys.nextToken() == JsonToken.FIELD_NAME) {
                keys.nextToken();
                keys.skipChildren();
            }
            return digest;
        }

        /** Advances from a key, or from its value, to the next key. */
        private static void skipValue(RecordingJsonParser keys) throws IOException {
            if (keys.hasToken(JsonToken.FIELD_NAME)) {
                keys.nextToken();
            }
            keys.skipChildren();
            keys.nextToken();
        }
    }
}

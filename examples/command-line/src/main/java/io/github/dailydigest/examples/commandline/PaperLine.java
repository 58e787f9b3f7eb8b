package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper as {@code to-json --papers} prints it, and where it stands.
 *
 * @param place the start of the line, or of the first of several
 * @param source the file that the paper is from; absent where the line does not say
 * @param heading the digest of the paper, without its papers
 */
record PaperLine(JsonLocation place, Optional<String> source, Digest heading, Paper paper) {

    static final String SOURCE = "source";
    static final String DATE = "date";
    static final String DIGEST_TITLE = "digestTitle";

    /** Whether both may be of one digest, should one follow the other. */
    boolean sameDigest(PaperLine other) {
        return source.equals(other.source) && heading.equals(other.heading);
    }

    /** Reads the keys in any order, as those of a paper are read. */
    static final class Reader extends JsonDeserializer<PaperLine> {

        @Override
        public PaperLine deserialize(JsonParser in, DeserializationContext context) throws IOException {
            KeysSeen keys = new KeysSeen(in);
            Paper paper = context.readValue(keys, Paper.class);
            if (keys.has("papers")) {
                throw keys.refusal("this is a digest, not a paper; without --papers digests are read");
            }
            return new PaperLine(keys.start(), keys.text(SOURCE), heading(keys), paper);
        }

        private static Digest heading(KeysSeen keys) throws IOException {
            try {
                return Digest.builder()
                        .date(keys.text(DATE).map(LocalDate::parse))
                        .title(keys.text(DIGEST_TITLE))
                        .build();
            } catch (DateTimeException | IllegalArgumentException reason) {
                throw keys.refusal(String.valueOf(reason.getMessage()));
            }
        }
    }
}

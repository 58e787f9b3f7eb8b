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
 * A paper as {@code to-json --papers} prints it, and its location.
 *
 * @param location the start of the JSON value
 * @param source the name of the file that contains the paper; empty if the JSON has no {@code source}
 * @param heading the digest of the paper, without its papers
 */
record PaperLine(JsonLocation location, Optional<String> source, Digest heading, Paper paper) {

    static final String SOURCE = "source";
    static final String DATE = "date";
    static final String END_DATE = "endDate";
    static final String DIGEST_TITLE = "digestTitle";

    /** Whether two consecutive papers belong to the same digest. */
    boolean sameDigest(PaperLine other) {
        return source.equals(other.source) && heading.equals(other.heading);
    }

    /** Returns the digest of the paper, with this paper only. */
    DigestLine asDigest() {
        return new DigestLine(
                location, Digest.builder().from(heading).addPapers(paper).build());
    }

    /** Reads the keys in any order. */
    static final class Reader extends JsonDeserializer<PaperLine> {

        @Override
        public PaperLine deserialize(JsonParser in, DeserializationContext context) throws IOException {
            RecordingJsonParser keys = new RecordingJsonParser(in);
            Paper paper = context.readValue(keys, Paper.class);
            if (keys.has("papers")) {
                throw keys.exception("this is a digest, not a paper; omit --papers to read digests");
            }
            return new PaperLine(keys.start(), keys.text(SOURCE), heading(keys), paper);
        }

        private static Digest heading(RecordingJsonParser keys) throws IOException {
            try {
                return Digest.builder()
                        .date(keys.text(DATE).map(LocalDate::parse))
                        .endDate(keys.text(END_DATE).map(LocalDate::parse))
                        .title(keys.text(DIGEST_TITLE))
                        .build();
            } catch (DateTimeException | IllegalArgumentException e) {
                throw keys.exception(String.valueOf(e.getMessage()));
            }
        }
    }
}

package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.dailydigest.contract.SchemaCheck;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading JSON owes any bytes. As a test, each target replays its seeds and every input that once broke it. */
class JsonFuzzTest {

    private static final String DICTIONARY = "/io/github/dailydigest/fuzz/json.dict";

    private static final SchemaCheck SCHEMA = SchemaCheck.closed(DigestModule.schema());

    /** Digests are read, by both Jacksons alike, or refused as Jackson refuses; and what is read is valid. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void readsAnyBytes(byte[] bytes) throws IOException {
        Optional<List<@Nullable Digest>> digests = AnyJackson2.read(bytes, Digest.class);
        Optional<List<@Nullable Digest>> others = AnyJackson3.read(bytes, Digest.class);

        assertAlike(bytes, digests, others);
        if (digests.isPresent()) {
            assertSound(digests.get(), Digest.class);
        }
        if (others.isPresent()) {
            assertSound(others.get(), Digest.class);
        }
    }

    /** So are papers one by one, and what is refused costs no other. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void readsAnyLines(byte[] bytes) throws IOException {
        List<@Nullable Paper> papers = AnyJackson2.readLines(bytes, Paper.class);
        List<@Nullable Paper> others = AnyJackson3.readLines(bytes, Paper.class);

        assertAlike(bytes, papers, others);
        assertSound(papers, Paper.class);
        assertSound(others, Paper.class);
    }

    /**
     * Of bytes that are no UTF-8, Jackson 2 takes some in keys that Jackson 3 refuses, such as more than a sign needs.
     */
    private static void assertAlike(byte[] bytes, Object read, Object readByTheOther) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException malformed) {
            return;
        }
        assertThat(readByTheOther).isEqualTo(read);
    }

    /** Values are written the same by both, as the schema has it, and read again as what they are. */
    private static <T> void assertSound(List<@Nullable T> values, Class<T> type) throws IOException {
        byte[] json = AnyJackson2.MAPPER.writeValueAsBytes(values);

        assertThat(AnyJackson3.MAPPER.writeValueAsBytes(values)).isEqualTo(json);
        assertThat(AnyJackson2.read(json, type)).contains(values);
        assertThat(AnyJackson3.read(json, type)).contains(values);
        for (T value : values) {
            SCHEMA.holds(value, AnyJackson2.MAPPER.writeValueAsString(value));
        }
    }
}

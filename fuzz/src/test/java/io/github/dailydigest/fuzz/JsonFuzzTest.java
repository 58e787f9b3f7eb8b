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

/**
 * Properties of JSON deserialization for arbitrary bytes. As a test, each target replays its seeds and past failures.
 */
class JsonFuzzTest {

    private static final String DICTIONARY = "/io/github/dailydigest/fuzz/json.dict";

    private static final SchemaCheck SCHEMA = SchemaCheck.closed(DigestModule.schema());

    /** Both Jackson versions read the same digests, which are valid, or throw exceptions of Jackson. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void readsAnyBytes(byte[] bytes) throws IOException {
        Optional<List<@Nullable Digest>> digests = Jackson2Reader.read(bytes, Digest.class);
        Optional<List<@Nullable Digest>> others = Jackson3Reader.read(bytes, Digest.class);

        assertEqual(bytes, digests, others);
        if (digests.isPresent()) {
            assertRoundTrip(digests.get(), Digest.class);
        }
        if (others.isPresent()) {
            assertRoundTrip(others.get(), Digest.class);
        }
    }

    /** Both Jackson versions read the same papers, and skip those that they reject. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void readsAnyLines(byte[] bytes) throws IOException {
        List<@Nullable Paper> papers = Jackson2Reader.readLines(bytes, Paper.class);
        List<@Nullable Paper> others = Jackson3Reader.readLines(bytes, Paper.class);

        assertEqual(bytes, papers, others);
        assertRoundTrip(papers, Paper.class);
        assertRoundTrip(others, Paper.class);
    }

    /**
     * Does not compare malformed UTF-8: Jackson 2 accepts some in keys that Jackson 3 rejects, such as overlong forms.
     */
    private static void assertEqual(byte[] bytes, Object byJackson2, Object byJackson3) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException malformed) {
            return;
        }
        assertThat(byJackson3).isEqualTo(byJackson2);
    }

    /** Both Jackson versions write the same JSON, which is valid by the schema, and read equal values from it. */
    private static <T> void assertRoundTrip(List<@Nullable T> values, Class<T> type) throws IOException {
        byte[] json = Jackson2Reader.MAPPER.writeValueAsBytes(values);

        assertThat(Jackson3Reader.MAPPER.writeValueAsBytes(values)).isEqualTo(json);
        assertThat(Jackson2Reader.read(json, type)).contains(values);
        assertThat(Jackson3Reader.read(json, type)).contains(values);
        for (T value : values) {
            SCHEMA.holds(value, Jackson2Reader.MAPPER.writeValueAsString(value));
        }
    }
}

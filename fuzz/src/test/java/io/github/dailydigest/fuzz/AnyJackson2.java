package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads any bytes with Jackson 2; whatever is thrown that is not Jackson's comes out. */
final class AnyJackson2 {

    /** How deep Jackson 3 reads; and it refuses what follows a value, which Jackson 2 does when told. */
    static final int NESTING = 500;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new DigestModule())
            .build();

    private AnyJackson2() {}

    /** The values of an array, or nothing where they are refused. */
    static <T> Optional<List<@Nullable T>> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readerForListOf(type).readValue(json));
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    /** One value after another up to where the JSON itself breaks, without those that are refused. */
    static <T> List<@Nullable T> readLines(byte[] json, Class<T> type) {
        List<@Nullable T> values = new ArrayList<>();
        try (MappingIterator<T> lines = MAPPER.readerFor(type).readValues(json)) {
            for (int line = 0; lines.hasNextValue(); line++) {
                assertThat(line).as("each value takes a byte at least").isLessThan(json.length);
                try {
                    values.add(lines.nextValue());
                } catch (MismatchedInputException refused) {
                    assertThat(refused.getPathReference()).isNotNull();
                }
            }
        } catch (IOException broken) {
            return values;
        }
        return values;
    }
}

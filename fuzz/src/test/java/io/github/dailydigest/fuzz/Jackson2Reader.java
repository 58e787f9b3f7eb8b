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

/** Reads arbitrary bytes with Jackson 2. Exceptions that are not of Jackson are not caught. */
final class Jackson2Reader {

    /** The default nesting limit of Jackson 3, which also rejects trailing tokens by default. */
    static final int NESTING = 500;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new DigestModule())
            .build();

    private Jackson2Reader() {}

    /** Returns the values of an array, or an empty result if Jackson rejects it. */
    static <T> Optional<List<@Nullable T>> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readerForListOf(type).readValue(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns consecutive values up to the first malformed JSON, without those that Jackson rejects. */
    static <T> List<@Nullable T> readLines(byte[] json, Class<T> type) {
        List<@Nullable T> values = new ArrayList<>();
        try (MappingIterator<T> lines = MAPPER.readerFor(type).readValues(json)) {
            for (int line = 0; lines.hasNextValue(); line++) {
                assertThat(line).as("each value has at least one byte").isLessThan(json.length);
                try {
                    values.add(lines.nextValue());
                } catch (MismatchedInputException mismatch) {
                    assertThat(mismatch.getPathReference()).isNotNull();
                }
            }
        } catch (IOException e) {
            return values;
        }
        return values;
    }
}

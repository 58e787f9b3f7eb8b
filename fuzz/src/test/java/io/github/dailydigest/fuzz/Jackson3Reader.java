package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.jackson3.DigestModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads arbitrary bytes with Jackson 3. Exceptions that are not of Jackson are not caught. */
final class Jackson3Reader {

    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DigestModule()).build();

    private Jackson3Reader() {}

    /** Returns the values of an array, or an empty result if Jackson rejects it. */
    static <T> Optional<List<@Nullable T>> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readerForListOf(type).readValue(json));
        } catch (JacksonException e) {
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
        } catch (JacksonException e) {
            return values;
        }
        return values;
    }
}

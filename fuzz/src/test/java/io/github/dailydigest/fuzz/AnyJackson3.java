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

/** Reads any bytes with Jackson 3; whatever is thrown that is not Jackson's comes out. */
final class AnyJackson3 {

    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DigestModule()).build();

    private AnyJackson3() {}

    /** The values of an array, or nothing where they are refused. */
    static <T> Optional<List<@Nullable T>> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readerForListOf(type).readValue(json));
        } catch (JacksonException refused) {
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
        } catch (JacksonException broken) {
            return values;
        }
        return values;
    }
}

package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.model.Digest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Jackson 2 does with a digest if the module is not registered, as docs/json.md describes. */
class MissingModuleTest {

    private static final Digest DIGEST =
            Digest.builder().date(LocalDate.of(2031, 2, 3)).build();
    private static final String JSON = "{\"date\":\"2031-02-03\",\"papers\":[]}";

    @Test
    void plainMapperFails() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().writeValueAsString(DIGEST))
                .withMessageStartingWith("No serializer found for class io.github.dailydigest.model.ImmutableDigest");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().readValue(JSON, Digest.class))
                .withMessageStartingWith("Cannot construct instance of `io.github.dailydigest.model.Digest`");
    }

    @Test
    void mapperThatAcceptsEmptyBeansWritesAnEmptyObject() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        assertThat(mapper.writeValueAsString(Map.of("digest", DIGEST))).isEqualTo("{\"digest\":{}}");
    }

    @Test
    void mapperThatLooksForModulesWritesTheDigest() throws JsonProcessingException {
        assertThat(new ObjectMapper().findAndRegisterModules().writeValueAsString(DIGEST))
                .isEqualTo(JSON);
    }
}

package io.github.dailydigest.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.model.Digest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson 3 does with a digest if the module is not registered, as docs/json.md describes. */
class MissingModuleTest {

    private static final Digest DIGEST =
            Digest.builder().date(LocalDate.of(2031, 2, 3)).build();
    private static final String JSON = "{\"date\":\"2031-02-03\",\"papers\":[]}";

    @Test
    void plainMapperWritesAnEmptyObjectAndReadsNothing() {
        assertThat(new JsonMapper().writeValueAsString(DIGEST)).isEqualTo("{}");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new JsonMapper().readValue(JSON, Digest.class))
                .withMessageStartingWith("Cannot construct instance of `io.github.dailydigest.model.Digest`");
    }

    @Test
    void mapperThatRejectsEmptyBeansFails() {
        JsonMapper.Builder builder = JsonMapper.builder().enable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> builder.build().writeValueAsString(DIGEST))
                .withMessageStartingWith("No serializer found for class io.github.dailydigest.model.ImmutableDigest");
        assertThat(builder.addModule(new DigestModule()).build().writeValueAsString(DIGEST))
                .isEqualTo(JSON);
    }

    @Test
    void mapperThatLooksForModulesWritesTheDigest() {
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(DIGEST))
                .isEqualTo(JSON);
    }
}

package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Versioned;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests run with another version of Jackson really use the version that the run is named after. */
@EnabledIfSystemProperty(named = "digest.jackson", matches = ".+")
class JacksonVersionTest {

    static Stream<Versioned> artifacts() {
        ObjectMapper mapper = new ObjectMapper();
        return Stream.of(mapper, mapper.getFactory(), new YAMLFactory(), new CBORFactory(), new SmileFactory());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void eachArtifactHasTheVersionOfTheRun(Versioned artifact) {
        assertThat(artifact.version()).hasToString(System.getProperty("digest.jackson"));
    }
}

package io.github.dailydigest.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.Versioned;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Tests run with another version of Jackson really use the version that the run is named after. */
@EnabledIfSystemProperty(named = "digest.jackson", matches = ".+")
class JacksonVersionTest {

    static Stream<Versioned> artifacts() {
        return Stream.of(new JsonMapper(), new JsonFactory(), new YAMLFactory());
    }

    static Stream<Versioned> binaryFormats() {
        return Stream.of(new CBORFactory(), new SmileFactory());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void eachArtifactHasTheVersionOfTheRun(Versioned artifact) {
        assertThat(artifact.version()).hasToString(System.getProperty("digest.jackson"));
    }

    /** They do not have a release for every version of Jackson. */
    @ParameterizedTest
    @MethodSource("binaryFormats")
    void binaryFormatsHaveTheVersionOfTheRun(Versioned format) {
        assertThat(format.version()).hasToString(System.getProperty("digest.jackson.binary"));
    }
}

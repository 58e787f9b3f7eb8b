package io.github.dailydigest.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The content of the schema is tested in digest-jackson, which has the same file. */
class SchemaTextTest {

    @Test
    void schemaIsAResourceInThePackageOfTheModule() throws IOException {
        assertThat(DigestModule.schema()).contains("\"$id\"");
        try (InputStream resource = DigestModule.class.getResourceAsStream("digest.schema.json")) {
            assertThat(resource).hasContent(DigestModule.schema());
        }
    }
}

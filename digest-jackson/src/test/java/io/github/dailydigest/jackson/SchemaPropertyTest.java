package io.github.dailydigest.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SchemaPropertyTest {

    @Property
    void schemaDescribesEveryWrittenKeyAndKind(@ForAll Digest digest) {
        assertThat(Jackson2.CLOSED_SCHEMA.errors(Digest.class, Jackson2.MAPPER.valueToTree(digest)))
                .isEmpty();
    }
}

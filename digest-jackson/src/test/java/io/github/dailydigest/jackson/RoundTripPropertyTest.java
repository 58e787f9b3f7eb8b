package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.Samples.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Digests.class)
class RoundTripPropertyTest {

    @Property
    void aDigestReadsAsItWasWritten(@ForAll Digest digest) throws IOException {
        Digest read = MAPPER.readValue(MAPPER.writeValueAsBytes(digest), Digest.class);

        assertThat(read).isEqualTo(digest);
        for (int i = 0; i < digest.papers().size(); i++) {
            Paper paper = digest.papers().get(i);
            assertThat(new ArrayList<>(read.papers().get(i).metadata().keySet()))
                    .isEqualTo(new ArrayList<>(paper.metadata().keySet()));
        }
    }

    @Property
    void aDigestReadsAsItWasWrittenByWayOfATree(@ForAll Digest digest) throws IOException {
        JsonNode tree = MAPPER.valueToTree(digest);

        assertThat(MAPPER.treeToValue(tree, Digest.class)).isEqualTo(digest);
        assertThat(MAPPER.convertValue(digest, Digest.class)).isEqualTo(digest);
        assertThat(tree).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(digest)));
    }
}

package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailydigest.contract.HostileDigests;
import io.github.dailydigest.contract.SchemaCheck;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/** With Jackson 2 and Jackson 3 on one class path, both modules write the same bytes and read them. */
class JacksonVersionsAgreeTest {

    private static final SchemaCheck SCHEMA = SchemaCheck.closed(DigestModule.schema());
    private static final ObjectMapper JACKSON_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new DigestModule())
            .build();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new io.github.dailydigest.jackson3.DigestModule())
            .build();

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void usualDigestsHaveTheSameJson(@ForAll Digest digest) throws IOException {
        assertSameJson(digest);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    @Domain(HostileDigests.class)
    void digestsOfAnyContentHaveTheSameJson(@ForAll Digest digest) throws IOException {
        assertSameJson(digest);
    }

    @Test
    void schemasAreTheSame() {
        assertThat(io.github.dailydigest.jackson3.DigestModule.schema()).isEqualTo(DigestModule.schema());
    }

    /** Uses files that are not part of the project; also validates their JSON. */
    @Test
    @EnabledIfSystemProperty(named = "digest.corpus", matches = ".+")
    void digestsOfTheCorpusHaveTheSameJson() throws IOException {
        int digests = 0;
        try (Stream<ParseResult> results = DigestParser.create().stream(Path.of(System.getProperty("digest.corpus")))) {
            for (Iterator<ParseResult> each = results.iterator(); each.hasNext(); ) {
                for (Digest digest : each.next().digests()) {
                    assertSameJson(digest);
                    SCHEMA.assertValid(digest, JACKSON_2.writeValueAsString(digest));
                    digests++;
                }
            }
        }
        assertThat(digests).isPositive();
        System.out.println(
                digests + " digests of the corpus have the same JSON with Jackson 2 and 3, valid by the schema.");
    }

    private static void assertSameJson(Digest digest) throws IOException {
        byte[] json = JACKSON_2.writeValueAsBytes(digest);

        assertThat(JACKSON_3.writeValueAsBytes(digest)).isEqualTo(json);
        assertThat(JACKSON_2.writeValueAsString(digest)).isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(JACKSON_3.writeValueAsString(digest)).isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(JACKSON_2.readValue(json, Digest.class)).isEqualTo(digest);
        assertThat(JACKSON_3.readValue(json, Digest.class)).isEqualTo(digest);
    }
}

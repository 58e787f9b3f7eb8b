package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import org.junit.jupiter.api.Test;

class PlainDigestTest {

    @Test
    void jsonIsEqualToThatOfADigest() throws JsonProcessingException {
        ObjectMapper module = JsonMapper.builder().addModule(new DigestModule()).build();
        ObjectMapper databind = new JsonMapper();

        for (Digest digest : new Digests().digests()) {
            String json = module.writeValueAsString(digest);
            assertThat(databind.writeValueAsString(databind.readValue(json, PlainDigest.class)))
                    .isEqualTo(json);
        }
    }
}

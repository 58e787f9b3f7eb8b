package org.example.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;

/** The JSON on Spring Boot 3. */
class Jackson2ApiTest extends ApiTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DigestModule()).build();

    @Override
    String write(Digest digest) {
        try {
            return MAPPER.writeValueAsString(digest);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

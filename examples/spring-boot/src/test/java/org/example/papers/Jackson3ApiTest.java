package org.example.papers;

import io.github.dailydigest.jackson3.DigestModule;
import io.github.dailydigest.model.Digest;
import tools.jackson.databind.json.JsonMapper;

/** The JSON on Spring Boot 4. */
class Jackson3ApiTest extends ApiTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DigestModule()).build();

    @Override
    String write(Digest digest) {
        return MAPPER.writeValueAsString(digest);
    }
}

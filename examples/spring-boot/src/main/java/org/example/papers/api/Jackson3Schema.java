package org.example.papers.api;

import io.github.dailydigest.jackson3.DigestModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the schema from the artifact for Jackson 3. */
@Configuration
class Jackson3Schema {

    @Bean
    DigestSchema digestSchema() {
        return new DigestSchema(DigestModule.schema());
    }
}

package org.example.papers.api;

import io.github.dailydigest.jackson.DigestModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the schema from the artifact for Jackson 2. */
@Configuration
class Jackson2Schema {

    @Bean
    DigestSchema digestSchema() {
        return new DigestSchema(DigestModule.schema());
    }
}

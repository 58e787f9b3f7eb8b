package org.example.missing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why an application on Spring Boot 3 has no representation of a digest (406), or answers {@code {}}, and what helps. */
class Jackson2EmptyObjectTest {

    private static final String DO_NOT_FAIL = "spring.jackson.serialization.fail-on-empty-beans=false";

    @Test
    void theDependencyAloneIsEnough() throws IOException, InterruptedException {
        assertThat(OneDigest.answer()).isEqualTo("200 " + OneDigest.JSON);
        assertThat(OneDigest.answer(DO_NOT_FAIL)).isEqualTo("200 " + OneDigest.JSON);
    }

    @Test
    void theArtifactIsThatForJackson3() throws IOException, InterruptedException {
        assertThat(WithoutArtifact.answer("digest-jackson")).isEqualTo("406");
        assertThat(WithoutArtifact.answer("digest-jackson", DO_NOT_FAIL)).isEqualTo("200 {}");
    }

    @Test
    void aMapperOfOnesOwnHasNoModules() throws IOException, InterruptedException {
        assertThat(OneDigest.answer(PlainMapper.class)).isEqualTo("406");
        assertThat(OneDigest.answer(MapperWithModule.class)).isEqualTo("200 " + OneDigest.JSON);
    }

    @Configuration
    static class PlainMapper {
        @Bean
        ObjectMapper objectMapper() {
            return new ObjectMapper();
        }
    }

    @Configuration
    static class MapperWithModule {
        @Bean
        ObjectMapper objectMapper() {
            return JsonMapper.builder().addModule(new DigestModule()).build();
        }
    }
}

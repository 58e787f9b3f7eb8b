package org.example.missing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.jackson3.DigestModule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Why an application on Spring Boot 4 answers {@code {}} instead of a digest, and what helps. */
class Jackson3EmptyObjectTest {

    private static final String WITHOUT_MODULES = "spring.jackson.find-and-add-modules=false";
    private static final String FAIL = "spring.jackson.serialization.fail-on-empty-beans=true";

    @Test
    void theDependencyAloneIsEnough() throws IOException, InterruptedException {
        assertThat(OneDigest.answer()).isEqualTo("200 " + OneDigest.JSON);
    }

    @Test
    void theArtifactIsThatForJackson2() throws IOException, InterruptedException {
        assertThat(WithoutArtifact.answer("digest-jackson3")).isEqualTo("200 {}");
    }

    @Test
    void modulesAreNotLookedFor() throws IOException, InterruptedException {
        assertThat(OneDigest.answer(WITHOUT_MODULES)).isEqualTo("200 {}");
        assertThat(OneDigest.answer(ModuleAsBean.class, WITHOUT_MODULES)).isEqualTo("200 " + OneDigest.JSON);
    }

    @Test
    void aMapperOfOnesOwnHasNoModules() throws IOException, InterruptedException {
        assertThat(OneDigest.answer(PlainMapper.class)).isEqualTo("200 {}");
        assertThat(OneDigest.answer(MapperWithModule.class)).isEqualTo("200 " + OneDigest.JSON);
    }

    @Test
    void aPropertyTurnsTheEmptyObjectIntoAnError() throws IOException, InterruptedException {
        assertThat(OneDigest.answer(WITHOUT_MODULES, FAIL)).isEqualTo("500");
        assertThat(OneDigest.answer(FAIL)).isEqualTo("200 " + OneDigest.JSON);
    }

    @Configuration
    static class PlainMapper {
        @Bean
        JsonMapper jsonMapper() {
            return new JsonMapper();
        }
    }

    @Configuration
    static class MapperWithModule {
        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.builder().addModule(new DigestModule()).build();
        }
    }

    @Configuration
    static class ModuleAsBean {
        @Bean
        JacksonModule digestModule() {
            return new DigestModule();
        }
    }
}

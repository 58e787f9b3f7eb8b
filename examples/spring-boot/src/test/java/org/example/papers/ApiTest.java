package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailydigest.model.Digest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.example.papers.api.DigestSchema;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The JSON is what the module for Jackson writes, and is described by its schema. */
abstract class ApiTest extends SiteTest {

    /** Reads any JSON; swagger-core needs Jackson 2 on each Spring Boot. */
    private static final ObjectMapper TREES = new ObjectMapper();

    @Autowired
    private DigestArchive archive;

    /** Returns what {@code DigestModule} writes. */
    abstract String write(Digest digest);

    @Test
    void aDigestIsWrittenByTheModule() {
        HttpResponse<String> response = get("/api/digests/2031-02-04");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(write(digest(4))).contains("\"title\":\"Small Models, Long Memories\"");
    }

    @Test
    void aMonthContainsItsDigests() {
        assertThat(get("/api/months/2031-02").body())
                .isEqualTo("{\"month\":\"2031-02\",\"digests\":[" + write(digest(3)) + "," + write(digest(4)) + "]}");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/digests/2031-02-05, 404, There is no digest of 2031-02-05.",
        "/api/months/2031-05, 404, There are no digests of 2031-05.",
        "/api/digests/2031-02-30, 400, Failed to convert 'date' with value: '2031-02-30'",
        "/api/months/2031-13, 400, Failed to convert 'month' with value: '2031-13'"
    })
    void aWrongRequestIsAnsweredByAProblem(String path, int status, String detail) throws JsonProcessingException {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(TREES.readTree(response.body()).get("detail").textValue()).isEqualTo(detail);
    }

    @Test
    void theDescriptionHasTheSchemaOfADigest(@Autowired DigestSchema schema) throws JsonProcessingException {
        JsonNode api = TREES.readTree(get("/openapi.json").body());
        JsonNode schemas = api.at("/components/schemas");

        assertThat(api.get("openapi").textValue()).startsWith("3.1");
        assertThat(api.at("/paths/~1api~1digests~1{date}/get/responses/200/content/application~1json/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/Digest");
        assertThat(schemas.at("/Month/properties/digests/items/$ref").textValue())
                .isEqualTo("#/components/schemas/Digest");
        assertThat(schemas.at("/Digest/properties").fieldNames())
                .toIterable()
                .containsExactly("date", "endDate", "title", "papers");
        JsonNode definitions = TREES.readTree(schema.text().replace("#/$defs/", "#/components/schemas/"))
                .get("$defs");
        definitions
                .properties()
                .forEach(definition -> assertThat(
                                (Object) schemas.path(definition.getKey()).path("properties"))
                        .as(definition.getKey())
                        .isEqualTo(definition.getValue().path("properties")));
    }

    private Digest digest(int day) {
        return archive.day(LocalDate.of(2031, 2, day)).map(Day::digest).orElseThrow();
    }
}

package io.github.dailydigest.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** Verifies that the dependency alone is enough for an application to read and write digests as JSON. */
class SpringBootTest {

    private static final String JSON = "{\"date\":\"2031-02-03\",\"title\":\"Daily Papers\",\"papers\":["
            + "{\"title\":\"A Title\",\"url\":\"https://arxiv.org/abs/3102.00001\",\"arxivId\":\"3102.00001\","
            + "\"media\":{\"kind\":\"IMAGE\",\"url\":\"https://example.org/t.png\"},\"votes\":85,"
            + "\"authors\":[{\"name\":\"Ada Example\"}],\"metadata\":{\"Comments\":\"9 pages\"},"
            + "\"sections\":[{\"kind\":\"WHATS_NEW\",\"label\":\"What's New\",\"markdown\":\"one paragraph\"}]}]}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(Application.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void springBootHasTheExpectedVersion() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("digest.spring-boot"));
    }

    @Test
    void digestIsReturnedAsJson() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request("/digest").build(), BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo(JSON);
    }

    @Test
    void digestIsAcceptedAsJson() throws IOException, InterruptedException {
        HttpResponse<String> response = post(JSON);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[\"A Title\"]");
    }

    @Test
    void invalidJsonIsABadRequest() throws IOException, InterruptedException {
        assertThat(post(JSON.replace("85", "\"85\"")).statusCode()).isEqualTo(400);
        assertThat(post(JSON.replace("2031-02-03", "2031-02-30")).statusCode()).isEqualTo(400);
        assertThat(post(JSON.substring(1)).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        HttpRequest request = request("/titles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}

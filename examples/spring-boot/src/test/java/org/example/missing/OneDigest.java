package org.example.missing;

import io.github.dailydigest.model.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest application that returns a digest. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
public class OneDigest {

    static final String JSON = "{\"date\":\"2031-02-03\",\"papers\":[]}";

    @GetMapping("/digest")
    public Digest digest() {
        return Digest.builder().date(LocalDate.of(2031, 2, 3)).build();
    }

    /**
     * Starts the application with the defaults of Spring Boot, without application.properties, and returns the status
     * and the body of its answer: {@code 200 {}}.
     *
     * @param more another configuration
     */
    static String answer(Class<?> more, String... properties) throws IOException, InterruptedException {
        SpringApplication application = new SpringApplication(OneDigest.class, more);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.config.name=none",
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--spring.main.banner-mode=off",
                                "--spring.main.lazy-initialization=true"),
                        Stream.of(properties).map(property -> "--" + property))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/digest"))
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? "200 " + response.body() : String.valueOf(response.statusCode());
        }
    }

    /** Returns the answer of the application without any other configuration. */
    static String answer(String... properties) throws IOException, InterruptedException {
        return answer(OneDigest.class, properties);
    }

    /** Prints the answer of the application with these properties. */
    public static void main(String[] properties) throws IOException, InterruptedException {
        System.out.println(answer(properties));
    }
}

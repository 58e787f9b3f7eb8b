package org.example.papers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Serves a folder of digests: pages, search, a feed, and JSON with its description. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PapersApplication {

    public static void main(String[] args) {
        SpringApplication.run(PapersApplication.class, args);
    }
}

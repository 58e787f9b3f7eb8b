package org.example.osgi;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Parses the folder that the property {@code digests} of the framework names, and prints each digest as JSON when its
 * bundle starts. The mapper gets every Jackson module that another bundle provides, that of digest-jackson included.
 */
public final class DigestsAsJson implements BundleActivator {

    @Override
    public void start(BundleContext context) throws IOException {
        JsonMapper json = JsonMapper.builder()
                .addModules(ServiceLoader.load(Module.class))
                .build();
        for (Digest digest : digests(Path.of(context.getProperty("digests")))) {
            String text = json.writeValueAsString(digest);
            if (!json.readValue(text, Digest.class).equals(digest)) {
                throw new IllegalStateException("the JSON is that of another digest: " + text);
            }
            System.out.println(text);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // Holds no resources.
    }

    private static List<Digest> digests(Path folder) {
        try (Stream<ParseResult> results = DigestParser.create().stream(folder)) {
            return results.flatMap(result -> result.digests().stream()).toList();
        }
    }
}

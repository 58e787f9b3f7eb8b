package org.example.modules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints each digest below a folder as a line of JSON. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: digests FOLDER");
            System.exit(2);
        }
        // Finds the module of digest-jackson as a service.
        JsonMapper json = JsonMapper.builder().findAndAddModules().build();
        for (Digest digest : digests(Path.of(arguments[0]))) {
            String text = json.writeValueAsString(digest);
            if (!json.readValue(text, Digest.class).equals(digest)) {
                throw new IllegalStateException("the JSON is that of another digest: " + text);
            }
            System.out.println(text);
        }
    }

    private static List<Digest> digests(Path folder) {
        try (Stream<ParseResult> results = DigestParser.create().stream(folder)) {
            return results.flatMap(result -> result.digests().stream()).toList();
        }
    }
}

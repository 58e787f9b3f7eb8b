package org.example;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SectionText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints each digest below a folder as a line of JSON and as markdown, and its sections as text. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: Main FOLDER");
            System.exit(2);
        }
        JsonMapper json = JsonMapper.builder().addModule(new DigestModule()).build();
        for (Digest digest : digests(Path.of(arguments[0]))) {
            String text = json.writeValueAsString(digest);
            if (!json.readValue(text, Digest.class).equals(digest)) {
                throw new IllegalStateException("the JSON is that of another digest: " + text);
            }
            System.out.println(text);
            System.out.println(DigestWriter.create().write(digest));
            digest.papers().stream()
                    .flatMap(paper -> paper.sections().stream())
                    .forEach(Main::print);
        }
    }

    private static void print(Section section) {
        System.out.println(section.kind() + ": " + SectionText.plain(section));
    }

    private static List<Digest> digests(Path folder) {
        try (Stream<ParseResult> results = DigestParser.create().stream(folder)) {
            return results.flatMap(result -> result.digests().stream()).toList();
        }
    }
}

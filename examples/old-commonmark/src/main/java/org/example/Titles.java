package org.example;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the titles of all papers below a folder. */
public final class Titles {

    private Titles() {}

    public static List<String> of(Path folder) {
        try (Stream<ParseResult> results = DigestParser.create().stream(folder)) {
            return results.flatMap(result -> result.digests().stream())
                    .flatMap(digest -> digest.papers().stream())
                    .map(paper -> paper.title())
                    .toList();
        }
    }
}

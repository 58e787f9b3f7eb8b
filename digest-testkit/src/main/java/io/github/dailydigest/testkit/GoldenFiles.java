package io.github.dailydigest.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The golden cases as they lie beside this class: three files a case, and an index, as a jar lists no folder. */
final class GoldenFiles {

    static final List<GoldenCase> CASES =
            read("index.txt").lines().map(GoldenFiles::load).toList();

    private GoldenFiles() {}

    private static GoldenCase load(String name) {
        return new GoldenCase(
                name,
                read(name + ".md"),
                read(name + ".json"),
                read(name + ".diagnostics").lines().toList());
    }

    private static String read(String file) {
        try (InputStream in = GoldenFiles.class.getResourceAsStream("golden/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the file of golden cases is missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file of golden cases: " + file, e);
        }
    }
}

package io.github.dailydigest.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The golden cases as they lie beside this class: three files a case, and an index, as a jar lists no folder. */
final class GoldenFiles {

    private static final Pattern DIAGNOSTIC = Pattern.compile("(?<line>\\d+):(?<column>\\d+) (?<code>[A-Z_]+)");

    static final List<GoldenCase> CASES =
            read("index.txt").lines().map(GoldenFiles::load).toList();

    private GoldenFiles() {}

    private static GoldenCase load(String name) {
        return new GoldenCase(
                name,
                read(name + ".md"),
                read(name + ".json"),
                read(name + ".diagnostics").lines().map(GoldenFiles::diagnostic).toList());
    }

    /** The diagnostic of a line {@code LINE:COLUMN CODE}. */
    private static GoldenCase.Diagnostic diagnostic(String line) {
        Matcher parts = DIAGNOSTIC.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("no diagnostic of a golden case: \"" + line + "\"");
        }
        return new GoldenCase.Diagnostic(
                Integer.parseInt(parts.group("line")), Integer.parseInt(parts.group("column")), parts.group("code"));
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

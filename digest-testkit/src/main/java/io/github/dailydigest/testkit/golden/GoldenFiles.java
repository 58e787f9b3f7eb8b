package io.github.dailydigest.testkit.golden;

import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads the golden cases from the resources beside this class: three files for each case, and an index, since the
 * resources of a jar cannot be listed.
 */
public final class GoldenFiles {

    private static final Pattern DIAGNOSTIC = Pattern.compile("(?<line>\\d+):(?<column>\\d+) (?<code>[A-Z_]+)");

    private GoldenFiles() {}

    /** Loads all golden cases, ordered by name. */
    public static List<GoldenFile> load() {
        return read("index.txt").lines().map(GoldenFiles::load).toList();
    }

    private static GoldenFile load(String name) {
        String json = read(name + ".json");
        return new GoldenFile(
                name,
                read(name + ".md"),
                json,
                GoldenDigests.read(json),
                read(name + ".diagnostics").lines().map(GoldenFiles::diagnostic).toList());
    }

    /** Parses a line {@code LINE:COLUMN CODE}. */
    private static GoldenCase.Diagnostic diagnostic(String line) {
        Matcher matcher = DIAGNOSTIC.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a diagnostic of a golden case: \"" + line + "\"");
        }
        return new GoldenCase.Diagnostic(
                Integer.parseInt(matcher.group("line")),
                Integer.parseInt(matcher.group("column")),
                matcher.group("code"));
    }

    private static String read(String file) {
        try (InputStream in = GoldenFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing file of golden cases: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read file of golden cases: " + file, e);
        }
    }
}

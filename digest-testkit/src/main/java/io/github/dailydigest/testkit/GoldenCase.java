package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.golden.GoldenFile;
import io.github.dailydigest.testkit.golden.GoldenFiles;
import java.util.List;

/**
 * Markdown in one variant of the format, and the digests and diagnostics that a reader should return for it. There is a
 * case for each variant that is known from real digests, named after the construct and the variant:
 * {@code votes-unknown}, {@code authors-printed-list}, {@code file-front-page}. The text of all cases is invented.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
 * void readsTheGoldenCase(GoldenCase golden) {
 *     assertThat(myReader.read(golden.markdown())).isEqualTo(golden.digests());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GoldenCase {

    private static final List<GoldenCase> ALL =
            GoldenFiles.load().stream().map(GoldenCase::new).toList();

    private final String name;
    private final String markdown;
    private final String json;
    private final List<Digest> digests;
    private final List<Diagnostic> diagnostics;

    private GoldenCase(GoldenFile file) {
        this.name = file.name();
        this.markdown = file.markdown();
        this.json = file.json();
        this.digests = List.copyOf(file.digests());
        this.diagnostics = List.copyOf(file.diagnostics());
    }

    /** Returns the name, in lower case with hyphens, such as {@code label-two-asterisks}. */
    public String name() {
        return name;
    }

    /** Returns the markdown, unchanged: including a byte order mark, {@code \r\n} and form feeds. */
    public String markdown() {
        return markdown;
    }

    /**
     * Returns the {@linkplain #digests() digests} as JSON: an array, indented by two spaces, empty if the markdown has
     * no digest.
     */
    public String json() {
        return json;
    }

    /** Returns the digests, in the order of the markdown; empty if it has none. */
    public List<Digest> digests() {
        return digests;
    }

    /** Returns the diagnostics that a reader should report, in source order; empty if there are none. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns all cases, ordered by name. Can be used as the method source of a parameterized test. */
    public static List<GoldenCase> all() {
        return ALL;
    }

    /**
     * Returns the case with this name.
     *
     * @throws IllegalArgumentException if there is no such case; the message lists the names
     */
    public static GoldenCase named(String name) {
        return all().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no golden case has the name \"" + name
                        + "\"; the names are "
                        + String.join(", ", all().stream().map(GoldenCase::name).toList())));
    }

    /** Returns the name, so that a parameterized test shows it. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * A diagnostic that a reader should report for a {@link GoldenCase}.
     *
     * <pre>{@code
     * GoldenCase.named("label-other-limitations").diagnostics(); // [9:3 UNKNOWN_LABEL]
     * }</pre>
     *
     * @param line the one-based line of {@link GoldenCase#markdown()}
     * @param column the one-based column in the line, in UTF-16 units
     * @param code the code, such as {@code UNKNOWN_LABEL}
     */
    public record Diagnostic(int line, int column, String code) {

        /** {@code LINE:COLUMN CODE}, such as {@code 9:3 UNKNOWN_LABEL}. */
        @Override
        public String toString() {
            return line + ":" + column + " " + code;
        }
    }
}

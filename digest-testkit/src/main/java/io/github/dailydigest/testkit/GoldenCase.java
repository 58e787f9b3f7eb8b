package io.github.dailydigest.testkit;

import java.util.List;

/**
 * A piece of markdown in one variant of the format, beside what a reader should make of it. There is a case for each
 * variant that is known from real digests, named after the construct and the variant: {@code votes-unknown},
 * {@code authors-printed-list}, {@code file-front-page}. The text of all cases is made up.
 *
 * <pre>{@code
 * for (GoldenCase golden : GoldenCase.all()) {
 *     assertThat(myReader.toJson(golden.markdown())).as(golden.name()).isEqualTo(golden.json());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GoldenCase {

    private final String name;
    private final String markdown;
    private final String json;
    private final List<String> diagnostics;

    GoldenCase(String name, String markdown, String json, List<String> diagnostics) {
        this.name = name;
        this.markdown = markdown;
        this.json = json;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The name, in lower case with hyphens, such as {@code label-two-asterisks}. */
    public String name() {
        return name;
    }

    /** The markdown, each character as in a file: a byte order mark, {@code \r\n} and form feeds included. */
    public String markdown() {
        return markdown;
    }

    /** The digests in the wire format: an array, indented by two blanks, empty where the markdown holds no digest. */
    public String json() {
        return json;
    }

    /**
     * What a reader should report, in source order, each as {@code LINE:COLUMN CODE}, such as {@code 9:3
     * UNKNOWN_LABEL}. Line and column start at one and count as in {@link #markdown()}, columns in UTF-16 units. Empty
     * where there is nothing to report.
     */
    public List<String> diagnostics() {
        return diagnostics;
    }

    /** Every case, ordered by name. */
    public static List<GoldenCase> all() {
        return GoldenFiles.CASES;
    }

    /**
     * The case of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static GoldenCase named(String name) {
        return all().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no golden case is named \"" + name
                        + "\"; there are "
                        + String.join(", ", all().stream().map(GoldenCase::name).toList())));
    }

    /** The name, so that a parameterized test shows it. */
    @Override
    public String toString() {
        return name;
    }
}

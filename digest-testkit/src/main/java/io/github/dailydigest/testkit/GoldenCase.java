package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import java.util.List;

/**
 * A piece of markdown in one variant of the format, beside what a reader should make of it. There is a case for each
 * variant that is known from real digests, named after the construct and the variant: {@code votes-unknown},
 * {@code authors-printed-list}, {@code file-front-page}. The text of all cases is made up.
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

    private final String name;
    private final String markdown;
    private final String json;
    private final List<Digest> digests;
    private final List<Diagnostic> diagnostics;

    GoldenCase(String name, String markdown, String json, List<Diagnostic> diagnostics) {
        this.name = name;
        this.markdown = markdown;
        this.json = json;
        this.digests = GoldenDigests.read(json);
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

    /**
     * The {@linkplain #digests() digests} in the wire format: an array, indented by two blanks, empty where the
     * markdown holds no digest.
     */
    public String json() {
        return json;
    }

    /** The digests, in the order of the markdown; empty where it holds none. */
    public List<Digest> digests() {
        return digests;
    }

    /** What a reader should report, in source order; empty where there is nothing to report. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Every case, ordered by name; a factory method for parameterized tests. */
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

    /**
     * What a reader should report of a {@link GoldenCase}, and where.
     *
     * <pre>{@code
     * GoldenCase.named("label-other-conclusion").diagnostics(); // [9:3 UNKNOWN_LABEL]
     * }</pre>
     *
     * @param line the line of {@link GoldenCase#markdown()}, one-based
     * @param column the column in it, one-based, in UTF-16 units
     * @param code the code, such as {@code UNKNOWN_LABEL}, on which severity and meaning hang
     */
    public record Diagnostic(int line, int column, String code) {

        /** {@code LINE:COLUMN CODE}, such as {@code 9:3 UNKNOWN_LABEL}. */
        @Override
        public String toString() {
            return line + ":" + column + " " + code;
        }
    }
}
